using Microsoft.CodeAnalysis;
using NixIaC.Model.Packages;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the project's list of packages.</summary>
static class PackageSteps
{
    /// <summary>The list, read once until it changes; null when the project keeps none.</summary>
    public static IncrementalValueProvider<PackageList?> Of(IncrementalGeneratorInitializationContext context) =>
        ProjectFileSteps.Of(context).Where(file => file.Path == PackageList.File)
            .Select((file, cancel) => file.File.GetText(cancel) is { } text ? PackageList.Read(text.ToString()) : null)
            .Where(list => list is not null)
            .Collect()
            .Select((lists, _) => lists.FirstOrDefault());
}
