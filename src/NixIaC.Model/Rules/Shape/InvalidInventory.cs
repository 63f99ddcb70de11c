using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>An inventory stands on a cluster of equal machines, names files and has a type with a name for each row.</summary>
static class InvalidInventory
{
    public static readonly Rule Rule = new(
        "NIX0017",
        "Invalid inventory",
        "{0} {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Of<ClusterFact>()
        let inventory = declaration.First<InventoryFact>()
        where inventory is not null
        let problem = ClusterProblem(declaration) ?? RowTypeProblem(inventory) ?? NetworkProblem(declaration, inventory)
            ?? FileProblem(fleet, inventory) ?? NoRows(fleet, declaration)
        where problem is not null
        select Violation.At(Rule.Id, declaration, inventory, declaration.Name, problem);

    static string? ClusterProblem(Declaration declaration) =>
        !declaration.Is<NodeFact>() ? "has an inventory but no [Node]: add [Node(...)] for what the machines are."
        : declaration.First<ClusterFact>() is not { Count: null, Names: null } ? "has an inventory, which says how many machines there are and what they are called: leave Count and Names out."
        : null;

    static string? RowTypeProblem(InventoryFact inventory)
    {
        var row = ShortName.Of(inventory.RowType);
        var meaning = MeaningfulColumns.Of(inventory.Columns);
        if (inventory.Columns.FirstOrDefault(column => column.Type == ColumnType.Unsupported) is { } odd)
            return $"has an inventory of {row}, whose {odd.Name} is {odd.TypeName}: a column is a string, int, long, double, bool, string[] or enumeration.";
        if (inventory.Columns.GroupBy(column => ColumnName.Fold(column.Name)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return $"has an inventory of {row}, whose {string.Join(" and ", twice.Select(column => column.Name))} are one column in a file: rename one.";
        if (meaning.Name is not { Type: ColumnType.Text, Default: null })
            return $"has an inventory of {row}, which needs a column for the host name: declare string Name.";
        return meaning.All.FirstOrDefault(column => column.Type is not (ColumnType.Text or ColumnType.TextList)
                || (column.Type == ColumnType.TextList && !meaning.Addresses.Contains(column))) is { } wrong
            ? $"has an inventory of {row}, whose {wrong.Name} is {wrong.TypeName}: declare it as string, or call it otherwise when it means something else."
            : null;
    }

    static string? NetworkProblem(Declaration declaration, InventoryFact inventory)
    {
        var meaning = MeaningfulColumns.Of(inventory.Columns);
        var networks = declaration.All<OnFact>().ToList();
        if (networks.Any(network => network.Addresses.Count > 0 || network.Mac is not null))
            return "has an inventory, whose rows have the addresses: leave them out of [On<T>], and add a column Address or Mac.";
        return networks.Count != 1 && meaning.Addresses.Concat(new[] { meaning.Mac }).FirstOrDefault(one => one is not null) is { } column
            ? $"has an inventory with the column {column.Name}, so it must be on one network: write one [On<SomeNetwork>]."
            : null;
    }

    static string? FileProblem(FleetModel fleet, InventoryFact inventory) =>
        inventory.Files.Count == 0 ? "has an inventory without files: name one, such as \"inventory/north.csv\"."
        : inventory.Files.Select(file => FileProblem(fleet, file)).FirstOrDefault(problem => problem is not null);

    static string? FileProblem(FleetModel fleet, string file)
    {
        var problem = ProjectFile.PathProblem(file)
            ?? (!SheetReader.Reads(file) ? "is neither a .csv, a .tsv nor a .json file." : null)
            ?? (fleet.Files is null || fleet.Sheets.Any(sheet => sheet.File == ProjectFile.Normalize(file)) ? null
                : "the compiler does not know. Create it below the folder inventory, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.");
        return problem is null ? null : $"has the inventory {Quotation.Of(file)}, which {problem}";
    }

    static string? NoRows(FleetModel fleet, Declaration declaration) =>
        fleet.Files is not null && fleet.InventoryOf(declaration) is { Rows.Count: 0, Problems.Count: 0 }
            ? "has an inventory without a row: add one for each machine."
            : null;
}
