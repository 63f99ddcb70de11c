using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model.Content.Programs.Text;
using NixIaC.Parser;
using NixIaC.Parser.Content;

namespace NixIaC.Generators;

/// <summary>The steps to the profiles of this project in lowered form, for projects that refer to it.</summary>
static class ProfileSteps
{
    public static IncrementalValuesProvider<EmbeddedProgram> Of(SyntaxValueProvider syntax) =>
        syntax.CreateSyntaxProvider((node, _) => node is ClassDeclarationSyntax { BaseList: not null }, Read)
            .Where(profile => profile is not null)
            .Select((profile, _) => profile!)
            .WithTrackingName(TrackingNames.Profiles);

    // One that could not be read whole is an error here, and is not there for others.
    static EmbeddedProgram? Read(GeneratorSyntaxContext context, CancellationToken cancel) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancel) is INamedTypeSymbol type
        && ProfileClass.IsProfile(type)
        && type.DeclaringSyntaxReferences[0].GetSyntax(cancel) == context.Node
        && ProfileReader.Read(type, context.SemanticModel.Compilation, cancel) is { } program
        && program.Bodies.All(body => body.Problems.Count == 0)
            ? new EmbeddedProgram(TypeName.Of(type), ProgramText.Write(program))
            : null;
}

/// <summary>A profile in lowered form.</summary>
sealed record EmbeddedProgram(string Type, string Text);
