using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;

namespace NixIaC.Analyzers;

/// <summary>The project's inventory files.</summary>
static class InventoryFiles
{
    /// <summary>Those that a declaration names, read.</summary>
    public static EquatableArray<InventorySheet> Of(AnalyzerOptions options, IEnumerable<Declaration> declarations, CancellationToken cancel)
    {
        var wanted = declarations.SelectMany(declaration => declaration.All<InventoryFact>()).SelectMany(inventory => inventory.Files)
            .Select(ProjectFile.Normalize).Where(SheetReader.Reads);
        return ProjectTexts.Of(options, wanted, cancel).Select(file => SheetReader.Read(file.Path, file.Text.ToString())).ToEquatableArray();
    }
}
