using System.Globalization;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Writing;

/// <summary>Names the constants that stand for words.</summary>
static class WordName
{
    static readonly string[] Reserved = ["Add", "Equals", "Finalize", "GetEnumerator", "GetHashCode", "GetType", "MemberwiseClone", "NotRun", "ReferenceEquals", "ToString"];

    /// <summary>Each word with the name of its constant, no name twice.</summary>
    /// <param name="words">The words.</param>
    /// <param name="holder">The class of the constants, which none of them may be named like.</param>
    public static IEnumerable<(string Word, string Name)> All(IReadOnlyList<string> words, string holder)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal) { holder };
        for (var i = 0; i < words.Count; i++)
        {
            var stem = words[i].Length == 0 ? "Empty" : OptionMemberName.Of(words[i]);
            if (stem is "_") stem = "Sign" + (i + 1).ToString(CultureInfo.InvariantCulture);
            var name = stem;
            for (var number = 2; !taken.Add(name); number++) name = stem + "_" + number.ToString(CultureInfo.InvariantCulture);
            yield return (words[i], name);
        }
    }
}
