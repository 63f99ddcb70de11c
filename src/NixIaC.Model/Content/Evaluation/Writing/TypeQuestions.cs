using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation.Writing;

/// <summary>What types take and give.</summary>
static class TypeQuestions
{
    /// <summary>What an option of a type gives when it is read.</summary>
    public static CodeKind KindOf(OptionType type)
    {
        switch (type.Kind)
        {
            case OptionTypeKind.Str or OptionTypeKind.NonEmptyStr or OptionTypeKind.SingleLineStr or OptionTypeKind.StrMatching
                or OptionTypeKind.StrCheck or OptionTypeKind.Sep or OptionTypeKind.ExternalPath:
                return CodeKind.Text;
            case OptionTypeKind.Enum when type.Values.All(value => value is NixString):
                return CodeKind.Text;
            case OptionTypeKind.Int or OptionTypeKind.IntBetween or OptionTypeKind.IntPos or OptionTypeKind.IntUnsigned:
                return CodeKind.Integer;
            case OptionTypeKind.Float:
                return CodeKind.Float;
            case OptionTypeKind.Bool:
                return CodeKind.Boolean;
            case OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf:
                return CodeKind.List;
            case OptionTypeKind.Checked or OptionTypeKind.Coerced:
                return KindOf(type.Of[0]);
            case OptionTypeKind.Either:
                var kinds = type.Of.Select(KindOf).Distinct().ToList();
                return kinds.Count == 1 ? kinds[0] : CodeKind.Unknown;
            default:
                return CodeKind.Unknown;
        }
    }

    /// <summary>Whether a whole number must be written with a point: the type takes floating-point numbers and no integers.</summary>
    public static bool TakesFloatsOnly(OptionType type) =>
        Choices(type).Any(choice => choice.Kind is OptionTypeKind.Float) && !Choices(type).Any(TakesIntegers);

    /// <summary>
    /// Whether a text is the name of a package: the type takes packages, and no text like this one. A type that takes packages
    /// first and any text second, as <c>systemd.services.&lt;name&gt;.path</c> does, means packages; only a path is a text there.
    /// </summary>
    public static bool TakesAsPackage(OptionType type, string text)
    {
        if (text.Length == 0 || text[0] == '/') return false;
        var choices = Choices(type).ToList();
        var package = choices.FindIndex(choice => choice.Kind is OptionTypeKind.Package);
        return package >= 0 && !choices.Where((choice, position) =>
            TakesText(choice, text) && !(position > package && choice.Kind is OptionTypeKind.Str && text.IndexOf('/') < 0)).Any();
    }

    /// <summary>The types of the elements of a list.</summary>
    public static IEnumerable<OptionType> Elements(OptionType type) =>
        Choices(type).Where(choice => choice.Kind is OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf).Select(choice => choice.Of[0]);

    static IEnumerable<OptionType> Choices(OptionType type) =>
        type.Kind is OptionTypeKind.NullOr or OptionTypeKind.Checked or OptionTypeKind.Either or OptionTypeKind.Coerced
            ? type.Of.SelectMany(Choices)
            : [type];

    static bool TakesIntegers(OptionType type) => type.Kind switch
    {
        OptionTypeKind.Enum => type.Values.Any(value => value is NixInteger),
        OptionTypeKind.Int or OptionTypeKind.IntBetween or OptionTypeKind.IntPos or OptionTypeKind.IntUnsigned
            or OptionTypeKind.Num or OptionTypeKind.NumNonneg or OptionTypeKind.NumPos => true,
        _ => TakesAnyScalar(type),
    };

    static bool TakesText(OptionType type, string text) => type.Kind switch
    {
        OptionTypeKind.Str or OptionTypeKind.NonEmptyStr or OptionTypeKind.SingleLineStr or OptionTypeKind.StrMatching
            or OptionTypeKind.StrCheck or OptionTypeKind.Sep => true,
        OptionTypeKind.Enum => type.Values.Contains(new NixString(text)),
        // Paths are absolute, which this text is not.
        _ => TakesAnyScalar(type),
    };

    static bool TakesAnyScalar(OptionType type) => type.Kind is
        OptionTypeKind.Anything or OptionTypeKind.Approx or OptionTypeKind.Atom or OptionTypeKind.AtomOrList or OptionTypeKind.AtomPkg
        or OptionTypeKind.Atoms or OptionTypeKind.Json or OptionTypeKind.Raw or OptionTypeKind.Toml or OptionTypeKind.UnitOption
        or OptionTypeKind.Unspecified or OptionTypeKind.Yaml;
}
