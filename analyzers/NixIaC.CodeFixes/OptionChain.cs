using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model.Options;
using NixIaC.Parser.Content;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NixIaC.CodeFixes;

/// <summary>Options as chains of members: <c>nixos.Users.Users["alice"].Home</c>.</summary>
static class OptionChain
{
    /// <summary>
    /// The chain for an option, and its type. It begins where another one does: at the parameter, or at its view of a
    /// priority. Null when the other one is no plain chain, or the option has no members in C#.
    /// </summary>
    public static (ExpressionSyntax Chain, ITypeSymbol Type)? Of(ExpressionSyntax other, OptionPath path, SemanticModel model, CancellationToken cancel)
    {
        if (Start(other, model, cancel) is not { } chain || model.GetTypeInfo(chain, cancel).Type is not { } type) return null;
        chain = chain.WithoutTrivia();
        foreach (var segment in path.Segments)
            if (OptionMember.Find(type, segment) is { } member)
            {
                chain = MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, chain, IdentifierName(member.Name));
                type = OptionMember.TypeOf(member);
            }
            else if (OptionMember.AtKeys(type) is { } value)
            {
                var key = LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(segment));
                chain = ElementAccessExpression(chain, BracketedArgumentList(SingletonSeparatedList(Argument(key))));
                type = value;
            }
            else return null;
        return (chain, type);
    }

    // What is behind an alias or a call is used elsewhere too.
    static ExpressionSyntax? Start(ExpressionSyntax chain, SemanticModel model, CancellationToken cancel) => chain switch
    {
        IdentifierNameSyntax name when model.GetSymbolInfo(name, cancel).Symbol is IParameterSymbol parameter && OptionMember.IsSystem(parameter.Type) => name,
        MemberAccessExpressionSyntax access when Start(access.Expression, model, cancel) is { } start =>
            OptionMember.IsSystem(model.GetTypeInfo(access, cancel).Type) ? access : start,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax }] } element => Start(element.Expression, model, cancel),
        _ => null,
    };
}
