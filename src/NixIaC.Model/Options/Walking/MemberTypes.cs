namespace NixIaC.Model.Options.Walking;

/// <summary>What a type says about the keys of an attribute set.</summary>
static class MemberTypes
{
    /// <summary>Whether a value of the type may be an attribute set.</summary>
    public static bool TakesKeys(OptionType type) => type.Kind is OptionTypeKind.Submodule || Of(type, recorded: false) is not null;

    /// <summary>Whether a value of the type may be a list.</summary>
    public static bool TakesElements(OptionType type) => type.Kind switch
    {
        OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf => true,
        OptionTypeKind.NullOr or OptionTypeKind.Checked or OptionTypeKind.Either or OptionTypeKind.Coerced => type.Of.Any(TakesElements),
        _ => false,
    };

    /// <summary>The type of the value at a key that the schema has no option for; null when no such key is allowed.</summary>
    /// <param name="type">The type of the attribute set.</param>
    /// <param name="recorded">Whether the schema knows the members of the submodule that the type speaks of.</param>
    public static OptionType? Of(OptionType type, bool recorded)
    {
        switch (type.Kind)
        {
            case OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf:
                return type.Of[0];
            case OptionTypeKind.NullOr or OptionTypeKind.Checked:
                return Of(type.Of[0], recorded);
            case OptionTypeKind.Either or OptionTypeKind.Coerced:
                var choices = type.Of.Select(choice => Of(choice, recorded)).OfType<OptionType>().Distinct().ToEquatableArray();
                return choices.Count switch { 0 => null, 1 => choices[0], _ => new(OptionTypeKind.Either, choices) };
            case OptionTypeKind.Submodule:
                return recorded ? null : OptionType.Anything;
            case OptionTypeKind.Freeform:
                return Of(type.Of[0], recorded: false) ?? OptionType.Anything;
            case OptionTypeKind.Inisec:
                return type.Values.Contains(new Nix.NixBoolean(true)) ? OptionType.AtomOrList : OptionType.Atom;
            case OptionTypeKind.Json or OptionTypeKind.Toml or OptionTypeKind.Yaml:
                return type;
            case OptionTypeKind.Anything or OptionTypeKind.Approx or OptionTypeKind.Atoms or OptionTypeKind.Attrs
                or OptionTypeKind.Pkgs or OptionTypeKind.Raw or OptionTypeKind.Unspecified:
                return OptionType.Anything;
            default:
                return null;
        }
    }
}
