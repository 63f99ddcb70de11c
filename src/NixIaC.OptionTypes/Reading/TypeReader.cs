using System.Globalization;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Reading;

/// <summary>Reads types from the words of the manual. What it cannot read is a type that takes anything.</summary>
/// <param name="known">Types by their words, asked first.</param>
sealed class TypeReader(IReadOnlyDictionary<string, OptionType> known)
{
    const string Or = " or ";
    const string Pattern = "string matching the pattern ";
    const string Joined = "strings concatenated with ";
    const string Convertible = " convertible to it";

    static readonly Dictionary<string, OptionTypeKind> Plain = new(StringComparer.Ordinal)
    {
        ["anything"] = OptionTypeKind.Anything,
        ["raw value"] = OptionTypeKind.Raw,
        ["unspecified value"] = OptionTypeKind.Unspecified,
        ["boolean"] = OptionTypeKind.Bool,
        ["signed integer"] = OptionTypeKind.Int,
        ["integer"] = OptionTypeKind.Int,
        ["unsigned integer, meaning >=0"] = OptionTypeKind.IntUnsigned,
        ["positive integer, meaning >0"] = OptionTypeKind.IntPos,
        ["floating point number"] = OptionTypeKind.Float,
        ["string"] = OptionTypeKind.Str,
        ["non-empty string"] = OptionTypeKind.NonEmptyStr,
        ["(optionally newline-terminated) single-line string"] = OptionTypeKind.SingleLineStr,
        ["path"] = OptionTypeKind.Path,
        ["absolute path"] = OptionTypeKind.Path,
        ["path in the Nix store"] = OptionTypeKind.Path,
        ["package"] = OptionTypeKind.Package,
        ["attribute set"] = OptionTypeKind.Attrs,
        ["submodule"] = OptionTypeKind.Submodule,
        ["JSON value"] = OptionTypeKind.Json,
        ["TOML value"] = OptionTypeKind.Toml,
        ["YAML value"] = OptionTypeKind.Yaml,
        ["null"] = OptionTypeKind.Null,
    };

    static readonly (string Words, OptionTypeKind Kind)[] Wrappers =
    [
        ("attribute set of ", OptionTypeKind.AttrsOf),
        ("lazy attribute set of ", OptionTypeKind.LazyAttrsOf),
        ("list of ", OptionTypeKind.ListOf),
        ("non-empty list of ", OptionTypeKind.NonEmptyListOf),
        ("open submodule of ", OptionTypeKind.Freeform),
    ];

    /// <summary>The type that the words stand for.</summary>
    public OptionType Read(string words)
    {
        var text = words.Trim();
        if (known.TryGetValue(text, out var type)) return type;
        if (text.StartsWith(Pattern, StringComparison.Ordinal))
            return new(OptionTypeKind.StrMatching, Values: EquatableArray.Of<NixExpression>(new NixString(text[Pattern.Length..])));
        if (Plain.TryGetValue(text, out var kind)) return new(kind);
        if (text.EndsWith(Convertible, StringComparison.Ordinal) && Choice(text[..^Convertible.Length]) is { } coerced)
            return new(OptionTypeKind.Coerced, EquatableArray.Of(coerced.First, coerced.Others));
        if (Choice(text) is { } choice) return Either(choice.First, choice.Others);
        return Wrapped(text) ?? Enumeration(text) ?? Between(text) ?? new(OptionTypeKind.Approx, Values: EquatableArray.Of<NixExpression>(new NixString(text)));
    }

    OptionType? Wrapped(string text)
    {
        const string nonEmpty = "non-empty (";
        if (text.Length > 1 && text[0] == '(' && Words.Close(text, 0) == text.Length - 1) return Read(text[1..^1]);
        if (text.StartsWith(nonEmpty, StringComparison.Ordinal) && Words.Close(text, nonEmpty.Length - 1) == text.Length - 1)
            return Read(text[nonEmpty.Length..^1]) is { Kind: OptionTypeKind.ListOf } list ? list with { Kind = OptionTypeKind.NonEmptyListOf } : null;
        foreach (var (words, kind) in Wrappers)
            if (text.StartsWith(words, StringComparison.Ordinal))
                return new(kind, EquatableArray.Of(Read(text[words.Length..])));
        return text.StartsWith(Joined, StringComparison.Ordinal) && Value(text[Joined.Length..]) is NixString separator
            ? new(OptionTypeKind.Sep, Values: EquatableArray.Of<NixExpression>(separator))
            : null;
    }

    (OptionType First, OptionType Others)? Choice(string text) =>
        Words.Find(text, Or) is { } at ? (Read(text[..at]), Read(text[(at + Or.Length)..])) : null;

    static OptionType Either(OptionType first, OptionType others) => (first.Kind, others.Kind) switch
    {
        (OptionTypeKind.Null, _) => new(OptionTypeKind.NullOr, EquatableArray.Of(others)),
        (_, OptionTypeKind.Either) => new(OptionTypeKind.Either, others.Of.Prepend(first).ToEquatableArray()),
        _ => new(OptionTypeKind.Either, EquatableArray.Of(first, others)),
    };

    static OptionType? Enumeration(string text)
    {
        const string several = "one of ", single = "value ", singular = " (singular enum)";
        var listed = text.StartsWith(several, StringComparison.Ordinal) ? Words.Split(text[several.Length..])
            : text.StartsWith(single, StringComparison.Ordinal) && text.EndsWith(singular, StringComparison.Ordinal) ? [text[single.Length..^singular.Length]]
            : [];
        var values = listed.Select(Value).ToList();
        return values.Count > 0 && !values.Contains(null) ? new(OptionTypeKind.Enum, Values: values.OfType<NixExpression>().ToEquatableArray()) : null;
    }

    static NixExpression? Value(string text) => text switch
    {
        "null" => new NixNull(),
        "true" => new NixBoolean(true),
        "false" => new NixBoolean(false),
        ['“', .. var inner, '”'] => new NixString(inner),
        ['"', .. var inner, '"'] => new NixString(inner),
        _ => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new NixInteger(number) : null,
    };

    /// <summary><c>16 bit unsigned integer; between 0 and 65535 (both inclusive)</c></summary>
    static OptionType? Between(string text)
    {
        const string between = "between ", and = " and ", inclusive = " (both inclusive)";
        var start = text.IndexOf(between, StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith(inclusive, StringComparison.Ordinal) || !text[..start].Contains("integer", StringComparison.Ordinal)) return null;
        var bounds = text[(start + between.Length)..^inclusive.Length].Split(and);
        return bounds is [var least, var most] && Value(least) is NixInteger low && Value(most) is NixInteger high
            ? new(OptionTypeKind.IntBetween, Values: EquatableArray.Of<NixExpression>(low, high))
            : null;
    }
}
