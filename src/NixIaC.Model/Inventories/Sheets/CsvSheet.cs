namespace NixIaC.Model.Inventories.Sheets;

/// <summary>CSV with a header.</summary>
static class CsvSheet
{
    public static InventorySheet Read(string path, FileText file)
    {
        var fields = new CsvFields(file);
        EquatableArray<SheetHeader>? header = null;
        var rows = new List<SheetRow>();
        foreach (var record in fields.Records())
        {
            if (header is not { } columns)
                header = record.Select(field => new SheetHeader(field.Value, field.Place)).ToEquatableArray();
            else if (record.Count == columns.Count)
                rows.Add(new SheetRow(
                    record.Zip(columns, (field, column) => new SheetCell(column, CellForm.Field, field.Value, default, field.Place)).ToEquatableArray(),
                    record[0].Place));
            else
                fields.Problems.Add(new(
                    record[0].Place,
                    $"This row has {Count(record.Count)}, the header has {Count(columns.Count)}. Every row needs as many as the header; put text that holds the separator between quotes."));
        }
        if (header is null)
            fields.Problems.Add(new(file.Place(0, 0), "The file is empty. Write a first line with the names of the columns."));
        return new InventorySheet(path, header ?? default, rows.ToEquatableArray(), fields.Problems.ToEquatableArray());
    }

    static string Count(int fields) => fields == 1 ? "1 field" : FormattableString.Invariant($"{fields} fields");
}
