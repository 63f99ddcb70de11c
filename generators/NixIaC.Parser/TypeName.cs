using Microsoft.CodeAnalysis;

namespace NixIaC.Parser;

/// <summary>Names of types, as the model keys them.</summary>
public static class TypeName
{
    /// <summary>The full name with namespace and enclosing types: <c>Acme.HomeLab.Pi</c>.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var original = type.OriginalDefinition;
        if (original.ContainingType is { } outer) return Of(outer) + "+" + original.MetadataName;
        return InSpace(original.ContainingNamespace, original.MetadataName);
    }

    /// <summary>Whether a type is declared in the namespace <c>NixIaC</c> itself.</summary>
    public static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "NixIaC", ContainingNamespace.IsGlobalNamespace: true };

    static string InSpace(INamespaceSymbol? space, string name) =>
        space is { IsGlobalNamespace: false } ? InSpace(space.ContainingNamespace, space.MetadataName + "." + name) : name;
}
