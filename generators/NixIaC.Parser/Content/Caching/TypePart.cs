using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>One declaration of a type, summed up when it is first asked for.</summary>
sealed class TypePart(MemberDeclarationSyntax declaration)
{
    readonly Lazy<string> shape = new(() => Sum(declaration, bodies: false));

    readonly Lazy<string> whole = new(() => Sum(declaration, bodies: true));

    /// <summary>All but the bodies of methods, with nested types and the type's own attributes left out.</summary>
    public string Shape => shape.Value;

    /// <summary>The bodies too.</summary>
    public string Whole => whole.Value;

    static string Sum(MemberDeclarationSyntax declaration, bool bodies)
    {
        var digest = new Digest();
        // Which part of a type in which file comes first decides the names of overloads.
        digest.Add(declaration.SyntaxTree.FilePath);
        foreach (var node in declaration.ChildNodesAndTokens())
            if (node.IsToken) digest.Add(node.AsToken().Text);
            else if (node.AsNode() is not AttributeListSyntax) AddMember(digest, node.AsNode()!, bodies);
        return digest.ToString();
    }

    static void AddMember(Digest digest, SyntaxNode member, bool bodies)
    {
        if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && !IsExtension(member)) return;
        if (bodies || member is not BaseMethodDeclarationSyntax)
        {
            digest.Add(member);
            return;
        }
        foreach (var node in member.ChildNodes())
            if (node is not (BlockSyntax or ArrowExpressionClauseSyntax)) digest.Add(node);
        foreach (var token in member.ChildTokens()) digest.Add(token.Text);
    }

    /// <summary>Whether it is a block of extension members, which have no name of their own.</summary>
    public static bool IsExtension(SyntaxNode node) => node is TypeDeclarationSyntax { Keyword.Text: "extension" };
}
