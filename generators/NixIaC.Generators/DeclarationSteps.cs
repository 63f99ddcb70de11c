using Microsoft.CodeAnalysis;
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
                (node, _) => DeclarationParser.MaySay(node),
                (context, cancel) => DeclarationParser.Parse(context.Node, context.SemanticModel.Compilation, cancel))
            .Where(declaration => declaration is { IsThing: true })
            .Select((declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations);
}
