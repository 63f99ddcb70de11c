using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Parser;

namespace NixIaC.CodeFixes;

/// <summary>Gives a node the image that it needs: for containers, or for an architecture without NixOS.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImageFix)), Shared]
public sealed class ImageFix : CodeFixProvider
{
    static readonly Dictionary<string, string> Images = new(StringComparer.Ordinal)
    {
        ["NIX2002"] = "Mascot",
        ["NIX2048"] = "Mascot",
        ["NIX2005"] = "Minimal",
        ["NIX2006"] = "Minimal",
    };

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Images.Keys];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var part = root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (part is null || await ImageOf(context, part).ConfigureAwait(false) is not { } image) return;
        var solution = context.Document.Project.Solution;
        foreach (var wanted in context.Diagnostics.GroupBy(diagnostic => Images[diagnostic.Id], StringComparer.Ordinal))
            context.RegisterCodeFix(
                CodeAction.Create($"Use Image.{wanted.Key}", cancel => Change(solution, image, wanted.Key, cancel), nameof(ImageFix) + wanted.Key),
                [.. wanted]);
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

    static async Task<Solution> Change(Solution solution, MemberAccessExpressionSyntax image, string wanted, CancellationToken cancel)
    {
        if (solution.GetDocument(image.SyntaxTree) is not { } document) return solution;
        var root = await image.SyntaxTree.GetRootAsync(cancel).ConfigureAwait(false);
        var name = SyntaxFactory.IdentifierName(wanted).WithTriviaFrom(image.Name);
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(image.Name, name));
    }
}
