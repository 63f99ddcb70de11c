using Microsoft.CodeAnalysis;
using NixIaC.Model.Lowering;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the project's own Nix files.</summary>
static class NixFileSteps
{
    /// <summary>Each <c>.nix</c> file below the project folder, with its path from there.</summary>
    public static IncrementalValuesProvider<FlakeText> Of(IncrementalGeneratorInitializationContext context)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions));
        return context.AdditionalTextsProvider
            .Combine(folder)
            .Select((pair, cancel) => ProjectFolder.Relative(pair.Right, pair.Left.Path) is { } path && ProjectFolder.IsNix(path) && pair.Left.GetText(cancel) is { } text
                ? new FlakeText(path, text.ToString().Replace("\r\n", "\n"))
                : null)
            .Where(file => file is not null)
            // A project that lists a file which we list already hands it over twice.
            .Collect()
            .SelectMany((files, _) => files.GroupBy(file => file!.Path, StringComparer.Ordinal).Select(same => same.First()!))
            .WithTrackingName(TrackingNames.NixFiles);
    }
}
