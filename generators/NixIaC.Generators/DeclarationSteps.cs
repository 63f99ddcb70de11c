using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model.Declarations;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from attributed types to their declarations.</summary>
static class DeclarationSteps
{
    /// <summary>
    /// The things of the fleet, each once however many parts its type has. Not by the driver's own search for attributes:
    /// that would bind those of all types anew after each edit, before we could say that nothing has changed.
    /// </summary>
    public static IncrementalValuesProvider<Declaration> Of(SyntaxValueProvider syntax) =>
        syntax.CreateSyntaxProvider(
                (node, _) => node is TypeDeclarationSyntax type && (type.AttributeLists.Count > 0 || type.BaseList is not null),
                Parse)
            .Where(declaration => declaration is not null)
            .Select((declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations);

    // Of a type of several parts, the first that may say something stands for all.
    static Declaration? Parse(GeneratorSyntaxContext context, CancellationToken cancel) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancel) is INamedTypeSymbol type
        && KindAttributes.HasOrInheritsOne(type)
        && FirstPart(type, cancel) == context.Node
            ? DeclarationParser.Parse(type, context.SemanticModel.Compilation, cancel)
            : null;

    static TypeDeclarationSyntax? FirstPart(INamedTypeSymbol type, CancellationToken cancel) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancel)).OfType<TypeDeclarationSyntax>()
            .FirstOrDefault(part => part.AttributeLists.Count > 0 || part.BaseList is not null);
}
