using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The project's inventory files.</summary>
static class InventoryFiles
{
    /// <summary>Those that a declaration names, read.</summary>
    public static EquatableArray<InventorySheet> Of(AnalyzerOptions options, IEnumerable<Declaration> declarations, CancellationToken cancel)
    {
        var wanted = new HashSet<string>(
            declarations.SelectMany(declaration => declaration.All<InventoryFact>()).SelectMany(inventory => inventory.Files)
                .Select(ProjectFile.Normalize).Where(SheetReader.Reads), StringComparer.Ordinal);
        if (wanted.Count == 0) return default;
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return (from file in options.AdditionalFiles
                let path = ProjectFolder.Relative(folder, file.Path)
                where path is not null && wanted.Remove(path)
                let text = file.GetText(cancel)
                where text is not null
                select SheetReader.Read(path, text.ToString())).OrderBy(sheet => sheet.File, StringComparer.Ordinal).ToEquatableArray();
    }
}
