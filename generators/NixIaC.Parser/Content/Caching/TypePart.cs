using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>One declaration of a type, summed up when it is first asked for.</summary>
sealed class TypePart(MemberDeclarationSyntax declaration)
{
    readonly string?[] sums = new string?[4];

    /// <summary>Its members and the aspects asked for, with nested types left out.</summary>
    public string Of(TypeAspects aspects) => sums[(int)aspects] ??= Sum(aspects);

    string Sum(TypeAspects aspects)
    {
        var digest = new Digest();
        // Which part of a type in which file comes first decides the names of overloads.
        digest.Add(declaration.SyntaxTree.FilePath);
        foreach (var node in declaration.ChildNodesAndTokens())
            if (node.IsToken) digest.Add(node.AsToken().Text);
            else if (node.AsNode() is not AttributeListSyntax list) AddMember(digest, node.AsNode()!, aspects.HasFlag(TypeAspects.Bodies));
            else if (aspects.HasFlag(TypeAspects.Attributes)) digest.Add(list);
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
