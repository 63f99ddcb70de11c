using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Analyzers;
using NixIaC.Model.Options;

namespace NixIaC.CodeFixes;

/// <summary>Sets the option that a diagnostic proposes instead of the one that the statement sets.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OptionFix)), Shared]
public sealed class OptionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["NIX4001", "NIX4003", "NIX4004", "NIX4009", "NIX4015"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;
        foreach (var diagnostic in context.Diagnostics)
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.OptionReplacement, out var text) && text is not null
                && OptionPath.TryParse(text, out var path, out _)
                && Assignment(root.FindNode(diagnostic.Location.SourceSpan)) is { Left: var target } assignment
                && OptionChain.Of(target, path, model, context.CancellationToken) is { } found
                // A value with members, of which one is meant, is none of that member.
                && model.ClassifyConversion(assignment.Right, found.Type).IsImplicit)
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write {found.Chain}",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(target, found.Chain.WithTriviaFrom(target)))),
                        equivalenceKey: nameof(OptionFix)),
                    diagnostic);
    }

    static AssignmentExpressionSyntax? Assignment(SyntaxNode node) =>
        (node as AssignmentExpressionSyntax ?? (node as ExpressionStatementSyntax)?.Expression as AssignmentExpressionSyntax)
            is { Parent: not InitializerExpressionSyntax } assignment ? assignment : null;
}
