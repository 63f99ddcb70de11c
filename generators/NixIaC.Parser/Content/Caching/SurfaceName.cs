using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>Names of types that symbols and syntax give alike. Those of one name in several files count as one type.</summary>
static class SurfaceName
{
    public static string Of(INamedTypeSymbol type)
    {
        var original = type.OriginalDefinition;
        var name = original.Arity == 0 ? original.Name : original.Name + "`" + original.Arity;
        if (original.ContainingType is { } outer) return Of(outer) + "+" + name;
        return original.ContainingNamespace is { IsGlobalNamespace: false } space ? Of(space) + "." + name : name;
    }

    /// <param name="type">The declaration of a type, enumeration or delegate.</param>
    public static string Of(MemberDeclarationSyntax type)
    {
        var (name, arity) = type switch
        {
            TypeDeclarationSyntax declared => (declared.Identifier.ValueText, declared.TypeParameterList?.Parameters.Count ?? 0),
            BaseTypeDeclarationSyntax declared => (declared.Identifier.ValueText, 0),
            DelegateDeclarationSyntax declared => (declared.Identifier.ValueText, declared.TypeParameterList?.Parameters.Count ?? 0),
            _ => ("", 0),
        };
        if (arity > 0) name += "`" + arity;
        if (type.Parent is TypeDeclarationSyntax outer) return Of(outer) + "+" + name;
        foreach (var space in type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>()) name = Of(space.Name) + "." + name;
        return name;
    }

    static string Of(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? Of(outer) + "." + space.Name : space.Name;

    static string Of(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Of(qualified.Left) + "." + qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => name.ToString(),
    };
}
