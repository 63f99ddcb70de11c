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
        return original.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "." + original.MetadataName
            : original.MetadataName;
    }

    /// <summary>Whether a type is declared in the namespace <c>NixIaC</c> itself.</summary>
    public static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "NixIaC", ContainingNamespace.IsGlobalNamespace: true };
}
