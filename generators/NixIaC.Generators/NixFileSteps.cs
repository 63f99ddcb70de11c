using Microsoft.CodeAnalysis;
using NixIaC.Model.Lowering;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the project's own Nix files.</summary>
static class NixFileSteps
{
    /// <summary>Each <c>.nix</c> file below the project folder, with its path from there.</summary>
    public static IncrementalValuesProvider<FlakeText> Of(IncrementalGeneratorInitializationContext context) =>
        ProjectFileSteps.Of(context).Where(file => ProjectFolder.IsNix(file.Path))
            .Select((file, cancel) => file.File.GetText(cancel) is { } text ? FlakeText.Read(file.Path, text.ToString()) : null)
            .Where(file => file is not null)
            .Collect()
            .SelectMany((files, _) => files.GroupBy(file => file!.Path, StringComparer.Ordinal).Select(same => same.First()!))
            .WithTrackingName(TrackingNames.NixFiles);
}
