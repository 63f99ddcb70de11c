using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the paths of those that are not Nix files.</summary>
static class OtherFileSteps
{
    /// <summary>Their paths from the project folder on, in order. Nothing is read.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> Of(IncrementalGeneratorInitializationContext context)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions));
        return context.AdditionalTextsProvider.Combine(folder)
            .Select((pair, _) => ProjectFolder.Relative(pair.Right, pair.Left.Path))
            .Where(path => path is not null && !ProjectFolder.IsNix(path))
            .Collect()
            .Select((paths, _) => paths.OfType<string>().Distinct().OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());
    }
}
