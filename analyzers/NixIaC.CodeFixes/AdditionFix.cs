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

/// <summary>Writes the attribute that a diagnostic proposes behind the one that it stands on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AdditionFix)), Shared]
public sealed class AdditionFix : CodeFixProvider
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
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Addition, out var text) && text is not null
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                && attribute.Parent is AttributeListSyntax list)
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add [{text}]",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(list, With(list, attribute, text)))),
                        // One key for all texts, so that "fix all" gives each place its own.
                        equivalenceKey: nameof(AdditionFix)),
                    diagnostic);
    }

    static AttributeListSyntax With(AttributeListSyntax list, AttributeSyntax beside, string text)
    {
        var added = Attribute(text, beside.Name).WithTrailingTrivia(beside.GetTrailingTrivia());
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return list.WithAttributes(SyntaxFactory.SeparatedList<AttributeSyntax>(SyntaxFactory.NodeOrTokenList(
            list.Attributes.GetWithSeparators().SelectMany(part => part == beside
                ? new SyntaxNodeOrToken[] { beside.WithoutTrailingTrivia(), comma, added }
                : [part]))));
    }

    // Whoever writes [NixIaC.Constellation] needs [NixIaC.Undernet] too.
    static AttributeSyntax Attribute(string text, NameSyntax beside)
    {
        var attribute = SyntaxFactory.ParseCompilationUnit($"[{text}] class Any;").DescendantNodes().OfType<AttributeSyntax>().First();
        return beside is QualifiedNameSyntax qualified
            ? attribute.WithName(qualified.WithRight((SimpleNameSyntax)attribute.Name).WithoutTrivia())
            : attribute;
    }
}
