using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>What becomes of several values of one option.</summary>
enum JoinKind
{
    /// <summary>One of them counts, or nothing is known of the option.</summary>
    None,

    /// <summary>Lists: they are joined.</summary>
    List,

    /// <summary>Strings that NixOS joins: those that are added.</summary>
    Text,
}

/// <summary>Finds the kind of options in a release.</summary>
static class JoinKinds
{
    public static JoinKind Of(Release release, OptionPath path, IEnumerable<Contribution> said) =>
        OptionSchema.For(release).Find(path) switch
        {
            OptionFound found => Of(found.Option.Type),
            OptionKeyFound found => Of(found.Type),
            // What is added to an unknown option tells what it is.
            _ => said.Any(one => one.Setting is { Adds: true, Value: NixString or NixIndentedString or NixInterpolation }) ? JoinKind.Text : JoinKind.None,
        };

    static JoinKind Of(OptionType type) => type.Kind switch
    {
        OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf => JoinKind.List,
        OptionTypeKind.Sep => JoinKind.Text,
        OptionTypeKind.NullOr or OptionTypeKind.Checked or OptionTypeKind.Coerced => Of(type.Of[0]),
        OptionTypeKind.Either when type.Of.Any(choice => Of(choice) == JoinKind.Text) => JoinKind.Text,
        OptionTypeKind.Either when type.Of.All(choice => Of(choice) == JoinKind.List) => JoinKind.List,
        _ => JoinKind.None,
    };
}
