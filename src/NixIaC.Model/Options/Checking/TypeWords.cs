using System.Globalization;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Options.Checking;

/// <summary>Says what a type takes.</summary>
static class TypeWords
{
    const int MembersShown = 12;

    /// <summary>What a value of the type is, for use after "must be".</summary>
    public static string Of(OptionType type) => type.Kind switch
    {
        OptionTypeKind.Atom or OptionTypeKind.AtomPkg => "null, a boolean, a number, a string or a path",
        OptionTypeKind.AtomOrList => "null, a boolean, a number, a string, a path or a list of them",
        OptionTypeKind.Attrs => "a set of attributes",
        OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf => "a set of attributes, each " + Of(type.Of[0]),
        OptionTypeKind.Bool => "true or false",
        OptionTypeKind.Checked => Of(type.Of[0]),
        OptionTypeKind.Coerced or OptionTypeKind.Either => Choice(type.Of),
        OptionTypeKind.Enum => Enum(type.Values),
        OptionTypeKind.ExternalPath => "an absolute path outside the Nix store, as a string",
        OptionTypeKind.Float => "a floating-point number",
        OptionTypeKind.Freeform => "a set of options and further keys",
        OptionTypeKind.Inisec => "a set of attributes, each " + Of(Walking.MemberTypes.Of(type, recorded: false)!),
        OptionTypeKind.Int => "an integer",
        OptionTypeKind.IntBetween => $"an integer from {ValueWords.Of(type.Values[0])} to {ValueWords.Of(type.Values[1])}",
        OptionTypeKind.IntPos => "an integer above 0",
        OptionTypeKind.IntUnsigned => "an integer not below 0",
        OptionTypeKind.Json => "a JSON value",
        OptionTypeKind.ListOf => "a list, each element " + Of(type.Of[0]),
        OptionTypeKind.NonEmptyListOf => "a list that is not empty, each element " + Of(type.Of[0]),
        OptionTypeKind.NonEmptyStr => "a string that is not blank",
        OptionTypeKind.Null => "null",
        OptionTypeKind.NullOr => "null or " + Of(type.Of[0]),
        OptionTypeKind.Num => "a number",
        OptionTypeKind.NumNonneg => "a number not below 0",
        OptionTypeKind.NumPos => "a number above 0",
        OptionTypeKind.Package => "a package",
        OptionTypeKind.Path => "an absolute path",
        OptionTypeKind.Pkgs => "a package set",
        OptionTypeKind.Sep or OptionTypeKind.Str => "a string",
        OptionTypeKind.SingleLineStr => "a string of one line",
        OptionTypeKind.StrMatching => "a string that matches " + ((NixString)type.Values[0]).Value,
        OptionTypeKind.Approx or OptionTypeKind.StrCheck => ((NixString)type.Values[0]).Value,
        OptionTypeKind.Submodule => "a set of options",
        OptionTypeKind.Toml => "a TOML value, which is never null",
        OptionTypeKind.UnitOption => "a systemd setting: a scalar or a list of them",
        OptionTypeKind.Yaml => "a YAML value",
        _ => "any value",
    };

    static string Choice(IEnumerable<OptionType> choices)
    {
        var words = choices.Select(Of).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
    }

    static string Enum(EquatableArray<NixExpression> members)
    {
        if (members.Count == 1) return ValueWords.Short(members[0]);
        var shown = string.Join(", ", members.Take(MembersShown).Select(ValueWords.Short));
        return members.Count <= MembersShown
            ? "one of " + shown
            : $"one of {shown} and {(members.Count - MembersShown).ToString(CultureInfo.InvariantCulture)} more";
    }
}
