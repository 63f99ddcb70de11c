using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Model.Topology;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the texts that bodies want.</summary>
static class TextSteps
{
    public static IncrementalValueProvider<EquatableArray<FlakeText>> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<FleetModel> model)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions));
        var wanted = model.Select((fleet, cancel) => fleet.Content(cancel).WantedTexts);
        return context.AdditionalTextsProvider.Combine(folder.Combine(wanted))
            .Select((pair, cancel) => ProjectFolder.Relative(pair.Right.Left, pair.Left.Path) is { } path && pair.Right.Right.Contains(path)
                    && pair.Left.GetText(cancel) is { } text
                ? new FlakeText(path, text.ToString().Replace("\r\n", "\n"))
                : null)
            .Where(file => file is not null)
            .Collect()
            .Select((files, _) => files.OfType<FlakeText>().GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())
                .OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray());
    }
}
