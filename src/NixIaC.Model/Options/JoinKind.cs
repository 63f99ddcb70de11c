namespace NixIaC.Model.Options;

/// <summary>What becomes of several values of one option.</summary>
public enum JoinKind
{
    /// <summary>One of them counts, or nothing is known of the option.</summary>
    None,

    /// <summary>Lists: they are joined.</summary>
    List,

    /// <summary>Strings that NixOS joins, such as the lines of a file.</summary>
    Text,
}

/// <summary>Finds the kind of options.</summary>
public static class JoinKinds
{
    /// <summary>The kind of what a path leads to.</summary>
    public static JoinKind Of(OptionSchema schema, OptionPath path) => schema.Find(path) switch
    {
        OptionFound found => Of(found.Option.Type),
        OptionKeyFound found => Of(found.Type),
        _ => JoinKind.None,
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
