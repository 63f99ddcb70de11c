using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>
/// What one file has that may decide what a name means anywhere: its usings, the types it declares, extension methods and
/// conversions. All else matters only to bodies that use the type it stands in.
/// </summary>
sealed class TreeSurface
{
    static readonly ConditionalWeakTable<SyntaxTree, TreeSurface> known = new();

    readonly Digest digest = new();

    TreeSurface(SyntaxTree tree, CancellationToken cancellation)
    {
        digest.Add(tree.FilePath);
        if (tree.Options is CSharpParseOptions options)
        {
            digest.Add(options.LanguageVersion.ToString());
            foreach (var feature in options.Features.OrderBy(one => one.Key, StringComparer.Ordinal)) digest.Add(feature.Key + "=" + feature.Value);
        }
        if (tree.GetRoot(cancellation) is CompilationUnitSyntax root)
        {
            foreach (var one in root.Externs) digest.Add(one);
            AddUsings(root.Usings);
            AddMembers(root.Members);
        }
        Text = digest.ToString();
    }

    public string Text { get; }

    /// <summary>The declarations of types by name.</summary>
    public List<(string Name, TypePart Part)> Types { get; } = [];

    /// <summary>The usings of types, whose members may be named without the type.</summary>
    public List<UsingDirectiveSyntax> StaticUsings { get; } = [];

    public static TreeSurface Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (known.TryGetValue(tree, out var surface)) return surface;
        surface = new TreeSurface(tree, cancellation);
        return known.GetValue(tree, _ => surface);
    }

    void AddMembers(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space: AddNamespace(space); break;
                case BaseTypeDeclarationSyntax type when !TypePart.IsExtension(type): AddType(type); break;
                case DelegateDeclarationSyntax function:
                    Types.Add((SurfaceName.Of(function), new TypePart(function)));
                    digest.Add(function);
                    break;
                case MethodDeclarationSyntax { ParameterList.Parameters: [{ } first, ..] } method when first.Modifiers.Any(SyntaxKind.ThisKeyword):
                    AddSignature(method);
                    break;
                case ConversionOperatorDeclarationSyntax or OperatorDeclarationSyntax: AddSignature(member); break;
                case TypeDeclarationSyntax extension: digest.Add(extension); break;
            }
        }
    }

    void AddUsings(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var one in usings)
        {
            digest.Add(one);
            if (one.StaticKeyword != default) StaticUsings.Add(one);
        }
    }

    void AddNamespace(BaseNamespaceDeclarationSyntax space)
    {
        digest.Add(space.Name);
        digest.Add("{");
        foreach (var one in space.Externs) digest.Add(one);
        AddUsings(space.Usings);
        AddMembers(space.Members);
        digest.Add("}");
    }

    void AddType(BaseTypeDeclarationSyntax type)
    {
        Types.Add((SurfaceName.Of(type), new TypePart(type)));
        foreach (var modifier in type.Modifiers) digest.Add(modifier.Text);
        digest.Add(type.Identifier.Text);
        digest.Add(type.BaseList);
        digest.Add("{");
        if (type is TypeDeclarationSyntax declared)
        {
            digest.Add(declared.Keyword.Text);
            digest.Add(declared.TypeParameterList);
            foreach (var constraint in declared.ConstraintClauses) digest.Add(constraint);
            AddMembers(declared.Members);
        }
        digest.Add("}");
    }

    void AddSignature(MemberDeclarationSyntax member)
    {
        foreach (var part in member.ChildNodesAndTokens())
            if (part.IsToken) digest.Add(part.AsToken().Text);
            else if (part.AsNode() is not (BlockSyntax or ArrowExpressionClauseSyntax)) digest.Add(part.AsNode());
    }
}
