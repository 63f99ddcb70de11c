using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>The constant expressions in a member's declaration that the compiler folds into where it is used.</summary>
static class ConstantSyntax
{
    public static IEnumerable<SyntaxNode> In(ISymbol member, SyntaxNode declaration) => member switch
    {
        IFieldSymbol { IsConst: true } when declaration is VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        // A member of an enumeration may count from those before it.
        IFieldSymbol when declaration is EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax enumeration } =>
            enumeration.Members.Select(one => one.EqualsValue?.Value).OfType<SyntaxNode>(),
        IMethodSymbol => Parameters(declaration).Select(parameter => parameter.Default?.Value).OfType<SyntaxNode>(),
        IFieldSymbol or IPropertySymbol => Attributes(declaration),
        _ => [],
    };

    static SeparatedSyntaxList<ParameterSyntax> Parameters(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        TypeDeclarationSyntax { ParameterList: { } list } => list.Parameters,
        _ => default,
    };

    // [NixName(Names.MaxJobs)]
    static IEnumerable<SyntaxNode> Attributes(SyntaxNode declaration) =>
        declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            ? member.AttributeLists.SelectMany(list => list.Attributes)
                .SelectMany(attribute => attribute.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [])
            : [];
}
