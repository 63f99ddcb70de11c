using System.Text.RegularExpressions;
using CsCheck;

namespace NixIaC.Nix.Tests.Parsing;

/// <summary>Texts with one or two small faults, such as people make.</summary>
static partial class Mutations
{
    static readonly string[] Insertions =
        [";", "=", ",", ".", ":", "@", "(", ")", "[", "]", "{", "}", "\"", "''", "${", "'", "$", "?", "!", "-", "/", "//", "+", "...", "or", "in", "let", "if", "rec", "inherit", "#", "/*", "1", "a", "|", "&", "\\", "~/", "<", "\u00e4"];

    public static Gen<string> Of(Gen<string> texts) =>
        Gen.Select(texts, Gen.Select(Gen.Int[0, 3], Gen.Int[0, 100_000], Gen.OneOfConst(Insertions)).Array[1, 2],
            (text, changes) => changes.Aggregate(text, (changed, change) => Mutated(changed, change.Item1, change.Item2, change.Item3)));

    static string Mutated(string text, int kind, int place, string insertion)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        if (words.Count == 0) return insertion;
        var at = place % words.Count;
        if (kind == 0) words.RemoveAt(at);
        else if (kind == 1) words.Insert(at, insertion);
        else if (kind == 2) words[at] = insertion;
        else (words[at], words[words.Count - 1 - at]) = (words[words.Count - 1 - at], words[at]);
        return string.Concat(words);
    }

    [GeneratedRegex(@"\w+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Word();
}
