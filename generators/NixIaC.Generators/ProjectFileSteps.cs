using Microsoft.CodeAnalysis;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps to where the project lies and to its files beside the sources.</summary>
static class ProjectFileSteps
{
    /// <summary>The project's folder with <c>/</c> at the end; null when the build does not say it.</summary>
    public static IncrementalValueProvider<string?> Folder(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions));

    /// <summary>Whether the compiler runs in an editor rather than for a build.</summary>
    public static IncrementalValueProvider<bool> InEditor(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            options.GlobalOptions.TryGetValue("build_property.DesignTimeBuild", out var said) && said.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>The files below that folder. A project that lists a file which we list already hands it over twice.</summary>
    public static IncrementalValuesProvider<ProjectText> Of(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(Folder(context))
            .Select((pair, _) => ProjectFolder.Relative(pair.Right, pair.Left.Path) is { } path ? new ProjectText(path, pair.Left) : null)
            .Where(file => file is not null)
            .Select((file, _) => file!);
}

/// <summary>A file of the project, not read yet.</summary>
/// <param name="Path">Its path from the project folder on, with <c>/</c>.</param>
/// <param name="File">The file.</param>
sealed record ProjectText(string Path, AdditionalText File);
