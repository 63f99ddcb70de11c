using Microsoft.CodeAnalysis;
using NixIaC.Model.Packages;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the project's list of packages.</summary>
static class PackageSteps
{
    /// <summary>The list, read once until it changes; null when the project keeps none.</summary>
    public static IncrementalValueProvider<PackageList?> Of(IncrementalGeneratorInitializationContext context)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions));
        return context.AdditionalTextsProvider
            .Combine(folder)
            .Select((pair, cancel) => ProjectFolder.Relative(pair.Right, pair.Left.Path) == PackageList.File && pair.Left.GetText(cancel) is { } text
                ? PackageList.Read(text.ToString())
                : null)
            .Where(list => list is not null)
            .Collect()
            .Select((lists, _) => lists.FirstOrDefault());
    }
}
