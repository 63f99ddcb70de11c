using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>Where the value of a field or property is written.</summary>
/// <param name="Declaration">The declaration; null when it has none in C# of ours.</param>
/// <param name="Value">The part that gives the value; null when nothing does.</param>
/// <param name="IsComputed">Whether that is done whenever it is read.</param>
readonly record struct PropertySource(SyntaxNode? Declaration, SyntaxNode? Value, bool IsComputed)
{
    public static PropertySource Of(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => new(field, field.Initializer, false),
            PropertyDeclarationSyntax { ExpressionBody: { } body } property => new(property, body, true),
            PropertyDeclarationSyntax property when Getter(property) is { } getter && (getter.Body ?? (SyntaxNode?)getter.ExpressionBody) is not null =>
                new(property, getter, true),
            PropertyDeclarationSyntax property => new(property, property.Initializer, false),
            var other => new(other, null, false),
        };

    static AccessorDeclarationSyntax? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
}
