using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Inventories;

/// <summary>Reads the sheets of an inventory as rows of its C# type.</summary>
sealed class TableReader(EquatableArray<InventoryColumn> columns)
{
    // A wrong separator spoils every row: the first ones say it for all.
    const int MostProblems = 20;

    readonly Dictionary<string, InventoryColumn> byName = columns.GroupBy(column => ColumnName.Fold(column.Name), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
    readonly MeaningfulColumns meaning = MeaningfulColumns.Of(columns);
    readonly List<InventoryRow> rows = [];
    readonly List<SheetProblem> problems = [];

    /// <summary>The table of an inventory. Files that are not there are left out.</summary>
    public static InventoryTable Read(InventoryFact inventory, IReadOnlyDictionary<string, InventorySheet> sheets)
    {
        var reader = new TableReader(inventory.Columns);
        foreach (var file in inventory.Files.Select(ProjectFile.Normalize).Distinct(StringComparer.Ordinal))
            if (sheets.TryGetValue(file, out var sheet))
                reader.Add(sheet);
        reader.CheckRows();
        return new InventoryTable(reader.rows.ToEquatableArray(), reader.problems.ToEquatableArray());
    }

    void Add(InventorySheet sheet)
    {
        var found = new List<SheetProblem>(sheet.Problems);
        found.AddRange(HeaderProblems(sheet));
        // With a wrong header, every row would be wrong too.
        if (found.Count == sheet.Problems.Count)
            foreach (var row in sheet.Rows)
                if (RowOf(row, found) is { } read)
                    rows.Add(read);
        problems.AddRange(found.Take(MostProblems));
    }

    IEnumerable<SheetProblem> HeaderProblems(InventorySheet sheet)
    {
        if (sheet.Header.Count == 0) return [];
        var missing = columns.Where(column => column.Default is null && !sheet.Header.Any(header => ColumnName.Same(header.Name, column.Name))).ToList();
        return ColumnProblems(sheet.Header).Concat(missing.Take(1).Select(_ => new SheetProblem(
            sheet.Header[0].Place, $"The file has no column {string.Join(", ", missing.Select(column => column.Name))}. Add it to every row, or declare it as {missing[0].TypeName}?.")));
    }

    IEnumerable<SheetProblem> ColumnProblems(EquatableArray<SheetHeader> headers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in headers)
            if (!byName.ContainsKey(ColumnName.Fold(header.Name)))
                yield return new(header.Place, $"The type of the rows has no column {Quotation.Of(header.Name)}: it has {string.Join(", ", columns.Select(column => column.Name))}. Correct the name, or declare the column.");
            else if (!seen.Add(ColumnName.Fold(header.Name)))
                yield return new(header.Place, $"The column {Quotation.Of(header.Name)} is there twice. Keep one.");
    }

    InventoryRow? RowOf(SheetRow row, List<SheetProblem> found)
    {
        var before = found.Count;
        // A row of JSON has a header of its own.
        if (row.Cells.Any(cell => cell.Form != CellForm.Field))
            found.AddRange(ColumnProblems(row.Cells.Select(cell => cell.Column).ToEquatableArray()));
        var cells = row.Cells.GroupBy(cell => ColumnName.Fold(cell.Column.Name), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var fields = new List<InventoryField>();
        var places = new List<FilePlace>();
        foreach (var column in columns)
        {
            var cell = cells.TryGetValue(ColumnName.Fold(column.Name), out var there) ? there : null;
            var (value, problem) = cell is not null ? CellReader.Read(cell, column)
                : (column.Default, column.Default is null ? $"The row has no {column.Name}. Add it, or declare the column as {column.TypeName}?." : null);
            if (problem is not null) found.Add(new(cell?.Place ?? row.Place, problem));
            if (value is null) continue;
            fields.Add(new(column.Name, value));
            places.Add(cell?.Place ?? row.Place);
        }
        return found.Count == before ? new(new(fields.ToEquatableArray()), row.Place, places.ToEquatableArray()) : null;
    }

    void CheckRows()
    {
        var names = new Dictionary<string, InventoryRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (meaning.NameOf(row) is { } name)
            {
                if (names.TryGetValue(name, out var first))
                    Add(row, meaning.Name, FormattableString.Invariant(
                        $"The name {Quotation.Of(name)} is taken by line {first.Place.Line + 1} of {first.Place.File} already. Give each machine its own."));
                else names.Add(name, row);
                if (HostName.Problem(name) is { } problem) Add(row, meaning.Name, $"{Quotation.Of(name)} cannot be used as a host name: it {problem}.");
            }
            if (meaning.HostKeyOf(row) is { } key && SshPublicKey.Problem(key) is { } fault)
                Add(row, meaning.HostKey, $"{Quotation.Of(key)} is no public SSH key: it {fault}. Copy the machine's /etc/ssh/ssh_host_ed25519_key.pub.");
        }
        if (rows.Count > ClusterLimits.MaximumCount)
            problems.Add(new(rows[ClusterLimits.MaximumCount].Place, FormattableString.Invariant(
                $"This is row {ClusterLimits.MaximumCount + 1}: a cluster has at most {ClusterLimits.MaximumCount} machines. Make several clusters.")));
    }

    void Add(InventoryRow row, InventoryColumn? column, string message)
    {
        if (problems.Count < MostProblems) problems.Add(new(row.PlaceOf(column), message));
    }
}
