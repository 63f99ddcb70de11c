using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the options that the build has read from schemas of the project.</summary>
static class AddedOptionSteps
{
    public static IncrementalValueProvider<EquatableArray<AddedOptions>> Of(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Where(file => AddedOptionFile.Is(file.Path))
            .Select((file, cancel) => AddedOptionFile.Read(file, cancel))
            .Collect()
            .Select((files, _) => files.OfType<AddedOptions>().ToEquatableArray());
}
