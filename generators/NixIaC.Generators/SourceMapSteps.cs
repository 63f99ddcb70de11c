using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Lowering;
using NixIaC.Parser;
using NixIaC.Parser.Content;

namespace NixIaC.Generators;

/// <summary>The steps to the map from lines of the flake to lines of C#: the one file that depends on where code stands.</summary>
static class SourceMapSteps
{
    public static IncrementalValueProvider<FlakeText?> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SystemText?> systems, IncrementalValueProvider<bool> sound)
    {
        var project = context.CompilationProvider.Combine(ProjectFileSteps.Folder(context));
        return systems.Collect().Combine(sound).Combine(project).Select((all, cancel) => all.Left.Right
            ? SourceMapFile.Lower(all.Left.Left.OfType<SystemText>(), key => Find(key, all.Right.Left, all.Right.Right, cancel))
            : null);
    }

    static SourcePlace? Find(string key, Compilation compilation, string? folder, CancellationToken cancel) =>
        CodeLocations.Find(new CodeSpan(key, 0, 0, 0), compilation, cancel)?.Location.GetLineSpan() is { IsValid: true } span
            ? new SourcePlace(ProjectFolder.Shown(folder, span.Path), span.StartLinePosition.Line + 1)
            : null;
}
