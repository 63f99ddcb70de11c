using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Parser;

namespace NixIaC.CodeFixes;

/// <summary>Makes a node that runs containers a mascot.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MascotFix)), Shared]
public sealed class MascotFix : CodeFixProvider
{
    const string Mascot = "Mascot";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["NIX2002", "NIX2048"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var part = root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (part is null || await ImageOf(context, part).ConfigureAwait(false) is not { } image) return;
        var solution = context.Document.Project.Solution;
        context.RegisterCodeFix(
            CodeAction.Create($"Use Image.{Mascot}", cancel => MakeMascot(solution, image, cancel), nameof(MascotFix)),
            context.Diagnostics);
    }

    // The diagnostic may stand on [Container]; [Node] may stand on another part of the type.
    static async Task<MemberAccessExpressionSyntax?> ImageOf(CodeFixContext context, TypeDeclarationSyntax part)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var node = model?.GetDeclaredSymbol(part, context.CancellationToken)?.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass is { } type && TypeName.Of(type) == KindAttributes.Node);
        if (node?.ApplicationSyntaxReference is not { } reference) return null;
        var syntax = await reference.GetSyntaxAsync(context.CancellationToken).ConfigureAwait(false);
        return (syntax as AttributeSyntax)?.ArgumentList?.Arguments.Select(argument => argument.Expression)
            .OfType<MemberAccessExpressionSyntax>().FirstOrDefault(IsImage);
    }

    static bool IsImage(MemberAccessExpressionSyntax access) =>
        access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Image" }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Image" };

    static async Task<Solution> MakeMascot(Solution solution, MemberAccessExpressionSyntax image, CancellationToken cancel)
    {
        if (solution.GetDocument(image.SyntaxTree) is not { } document) return solution;
        var root = await image.SyntaxTree.GetRootAsync(cancel).ConfigureAwait(false);
        var name = SyntaxFactory.IdentifierName(Mascot).WithTriviaFrom(image.Name);
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(image.Name, name));
    }
}
