using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the paths of those that are not Nix files.</summary>
static class OtherFileSteps
{
    /// <summary>Their paths from the project folder on, in order. Nothing is read.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> Of(IncrementalGeneratorInitializationContext context) =>
        ProjectFileSteps.Of(context).Where(file => !ProjectFolder.IsNix(file.Path))
            .Select((file, _) => file.Path)
            .Collect()
            .Select((paths, _) => paths.Distinct().OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());
}
