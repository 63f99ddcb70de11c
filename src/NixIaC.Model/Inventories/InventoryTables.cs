using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Inventories;

/// <summary>The inventories of a fleet's clusters.</summary>
static class InventoryTables
{
    /// <summary>The table of each cluster that has one, by the cluster's type.</summary>
    public static Dictionary<string, InventoryTable> Of(FleetModel fleet)
    {
        var sheets = new Dictionary<string, InventorySheet>(StringComparer.Ordinal);
        foreach (var sheet in fleet.Sheets) sheets[sheet.File] = sheet;
        return (from declaration in fleet.Declarations
                let inventory = declaration.First<InventoryFact>()
                where inventory is not null
                select (declaration.Type, Table: TableReader.Read(inventory, sheets)))
            .ToDictionary(one => one.Type, one => one.Table, StringComparer.Ordinal);
    }
}
