using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Lowering;
using NixIaC.Parser;
using NixIaC.Parser.Content;

namespace NixIaC.Generators;

/// <summary>
/// The steps to the map from lines of the flake to lines of C#: the one file that depends on where code stands. In an editor,
/// where each edit moves lines and nobody reads it, it is not made.
/// </summary>
static class SourceMapSteps
{
    public static IncrementalValueProvider<FlakeText?> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SystemText?> systems, IncrementalValueProvider<bool> sound)
    {
        var project = context.CompilationProvider.Combine(ProjectFileSteps.Folder(context));
        var wanted = sound.Combine(ProjectFileSteps.InEditor(context)).Select((pair, _) => pair.Left && !pair.Right);
        return systems.Collect().Combine(wanted).Combine(project).Select((all, cancel) => all.Left.Right
            ? SourceMapFile.Lower(all.Left.Left.OfType<SystemText>(), Once(key => Find(key, all.Right.Left, all.Right.Right, cancel)))
            : null);
    }

    // Each body and type is asked for by every line that it makes.
    static Func<string, SourcePlace?> Once(Func<string, SourcePlace?> find)
    {
        var known = new Dictionary<string, SourcePlace?>(StringComparer.Ordinal);
        return key => known.TryGetValue(key, out var place) ? place : known[key] = find(key);
    }

    static SourcePlace? Find(string key, Compilation compilation, string? folder, CancellationToken cancel) =>
        CodeLocations.Find(new CodeSpan(key, 0, 0, 0), compilation, cancel)?.Location.GetLineSpan() is { IsValid: true } span
            ? new SourcePlace(ProjectFolder.Shown(folder, span.Path), span.StartLinePosition.Line + 1)
            : null;
}
