using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the inventories that declarations name.</summary>
static class InventorySteps
{
    /// <summary>The inventory files, each read once until it changes, by path.</summary>
    public static IncrementalValueProvider<EquatableArray<InventorySheet>> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<Declaration>> declarations)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions));
        var named = declarations.Select((all, _) => all.SelectMany(declaration => declaration.All<InventoryFact>())
            .SelectMany(inventory => inventory.Files).Select(ProjectFile.Normalize).Distinct().ToEquatableArray());
        return context.AdditionalTextsProvider.Where(file => SheetReader.Reads(file.Path))
            .Combine(folder.Combine(named))
            .Select((pair, cancel) => ProjectFolder.Relative(pair.Right.Left, pair.Left.Path) is { } path && pair.Right.Right.Contains(path)
                    && pair.Left.GetText(cancel) is { } text
                ? SheetReader.Read(path, text.ToString())
                : null)
            .Where(sheet => sheet is not null)
            .Collect()
            .Select((sheets, _) => sheets.GroupBy(sheet => sheet!.File, StringComparer.Ordinal).Select(same => same.First()!)
                .OrderBy(sheet => sheet.File, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.Inventories);
    }
}
