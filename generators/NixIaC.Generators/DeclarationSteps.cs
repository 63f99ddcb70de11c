using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from attributed types to their declarations.</summary>
static class DeclarationSteps
{
    public const string Node = KindAttributes.Node;

    public static readonly IEnumerable<string> OtherKinds = KindAttributes.All.Where(kind => kind != Node);

    /// <summary>The types with an attribute, each once however many parts it has.</summary>
    public static IncrementalValuesProvider<Declaration> Of(SyntaxValueProvider syntax, string attribute) =>
        syntax.ForAttributeWithMetadataName(attribute, (node, _) => node is TypeDeclarationSyntax, Parse)
            .Where(declaration => declaration is not null)
            .Select((declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations);

    /// <summary>The types that are things of the fleet by what their base classes say alone.</summary>
    public static IncrementalValuesProvider<Declaration> Derived(SyntaxValueProvider syntax) =>
        syntax.CreateSyntaxProvider(
                (node, _) => node is ClassDeclarationSyntax { BaseList: not null } or RecordDeclarationSyntax { BaseList: not null },
                (context, cancel) => context.SemanticModel.GetDeclaredSymbol(context.Node, cancel) is INamedTypeSymbol type
                    && KindAttributes.OnlyInherited(type) && type.DeclaringSyntaxReferences[0].GetSyntax(cancel) == context.Node
                        ? DeclarationParser.Parse(type) : null)
            .Where(declaration => declaration is not null)
            .Select((declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations);

    /// <summary>All of several steps in one list. A type with two kinds comes twice; the model keeps one.</summary>
    public static IncrementalValueProvider<EquatableArray<Declaration>> Join(IEnumerable<IncrementalValuesProvider<Declaration>> steps) =>
        steps.Select(step => step.Collect().Select((found, _) => found.ToEquatableArray()))
            .Aggregate((left, right) => left.Combine(right).Select((pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray()));

    // A partial type with the attribute on two parts does not compile, but must not break us: the first part counts.
    static Declaration? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (context.TargetSymbol is not INamedTypeSymbol type) return null;
        var syntax = context.Attributes[0].ApplicationSyntaxReference;
        var first = syntax is null || (syntax.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(syntax.Span));
        return first ? DeclarationParser.Parse(type) : null;
    }
}
