using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Analyzers;
using NixIaC.Model.Rules;

namespace NixIaC.CodeFixes;

/// <summary>Writes what a diagnostic proposes instead of the text that is the attribute's first argument.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementFix)), Shared]
public sealed class ReplacementFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleRegistry.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Replacement, out var text) && text is not null
                && await FirstText(context, root, diagnostic).ConfigureAwait(false) is { } old)
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write '{text}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(old, Literal(text).WithTriviaFrom(old)))),
                        // One key for all texts, so that "fix all" gives each place its own.
                        equivalenceKey: nameof(ReplacementFix)),
                    diagnostic);
    }

    // A constant or a composed text is not ours to change: who knows what else it is used for.
    static async Task<LiteralExpressionSyntax?> FirstText(CodeFixContext context, SyntaxNode? root, Diagnostic diagnostic)
    {
        var attribute = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
        if (attribute?.ArgumentList is not { Arguments: var arguments }) return null;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var name = (model.GetSymbolInfo(attribute, context.CancellationToken).Symbol as IMethodSymbol)?.Parameters.FirstOrDefault()?.Name;
        var first = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
            ?? arguments.FirstOrDefault(argument => argument is { NameColon: null, NameEquals: null });
        return first?.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal : null;
    }

    static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
