using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;

namespace NixIaC.Generators;

/// <summary>The steps from additional files to the inventories that declarations name.</summary>
static class InventorySteps
{
    /// <summary>The inventory files, each read once until it changes, by path.</summary>
    public static IncrementalValueProvider<EquatableArray<InventorySheet>> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<Declaration>> declarations)
    {
        var named = declarations.Select((all, _) => all.SelectMany(declaration => declaration.All<InventoryFact>())
            .SelectMany(inventory => inventory.Files).Select(ProjectFile.Normalize).Distinct().ToEquatableArray());
        return ProjectFileSteps.Of(context).Where(file => SheetReader.Reads(file.Path))
            .Combine(named)
            .Select((pair, cancel) => pair.Right.Contains(pair.Left.Path) && pair.Left.File.GetText(cancel) is { } text
                ? SheetReader.Read(pair.Left.Path, text.ToString())
                : null)
            .Where(sheet => sheet is not null)
            .Collect()
            .Select((sheets, _) => sheets.GroupBy(sheet => sheet!.File, StringComparer.Ordinal).Select(same => same.First()!)
                .OrderBy(sheet => sheet.File, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.Inventories);
    }
}
