using NixIaC.Model.Nix;

namespace NixIaC.Model.Options;

/// <summary>The type of an option as a tree.</summary>
/// <param name="Kind">What this node is.</param>
/// <param name="Of">The types it is made of: the element of a list, the choices of an either.</param>
/// <param name="Values">The values it is made of: the members of an enum, the bounds of a range, the pattern of a string.</param>
public sealed record OptionType(OptionTypeKind Kind, EquatableArray<OptionType> Of = default, EquatableArray<NixExpression> Values = default)
{
    internal static readonly OptionType Anything = new(OptionTypeKind.Anything);
    internal static readonly OptionType Atom = new(OptionTypeKind.Atom);
    internal static readonly OptionType AtomOrList = new(OptionTypeKind.AtomOrList);
}
