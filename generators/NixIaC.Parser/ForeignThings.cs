using Microsoft.CodeAnalysis;
using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>Finds what attributes name of fleets in other projects, whose declarations are not at hand.</summary>
static class ForeignThings
{
    static readonly string[] Kinds =
        ["FleetAttribute", "CommunityAttribute", "ConstellationAttribute", "NetworkAttribute", "NodeAttribute", "DeviceAttribute", "ClusterAttribute"];

    /// <summary>The foreign things among the type arguments of an attribute.</summary>
    public static IEnumerable<ForeignFact> Of(INamedTypeSymbol attribute, Compilation compilation)
    {
        foreach (var argument in attribute.TypeArguments)
            if (argument is INamedTypeSymbol { TypeKind: not TypeKind.Error } target
                && !SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, compilation.Assembly)
                && KindOf(target) is { } kind)
                yield return new ForeignFact(TypeName.Of(target), kind, target.ContainingAssembly.Name);
    }

    static string? KindOf(INamedTypeSymbol type) =>
        (from inherited in InheritedAttributes.Of(type)
         let attribute = inherited.Attribute.AttributeClass!
         where TypeName.IsOurs(attribute) && Kinds.Contains(attribute.Name)
         select $"[{attribute.Name.Substring(0, attribute.Name.Length - "Attribute".Length)}]").FirstOrDefault();
}
