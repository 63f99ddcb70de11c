using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Model.Topology;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the texts that bodies and rules want.</summary>
static class TextSteps
{
    public static IncrementalValueProvider<EquatableArray<FlakeText>> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<FleetModel> model)
    {
        var wanted = model.Select((fleet, cancel) => fleet.WantedTexts(cancel));
        return ProjectFileSteps.Of(context).Combine(wanted)
            .Select((pair, cancel) => pair.Right.Contains(pair.Left.Path) && pair.Left.File.GetText(cancel) is { } text
                ? FlakeText.Read(pair.Left.Path, text.ToString())
                : null)
            .Where(file => file is not null)
            .Collect()
            .Select((files, _) => files.OfType<FlakeText>().GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())
                .OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray());
    }
}
