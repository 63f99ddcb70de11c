using NixIaC.Model.Json;

namespace NixIaC.Model.Inventories.Sheets;

/// <summary>A JSON array of objects, each a row.</summary>
static class JsonSheet
{
    public static InventorySheet Read(string path, FileText file)
    {
        var reading = JsonReader.Read(file.Text);
        var problems = new List<SheetProblem>();
        var rows = new List<SheetRow>();
        if (reading.Problem is { } problem) problems.Add(new(file.Place(reading.Position, 1), problem));
        else if (reading.Value is JsonItems array)
            foreach (var item in array.Items)
                if (item is JsonMembers row) rows.Add(Row(file, row));
                else problems.Add(new(Place(file, item), "Every item of the array is a row: write an object, { \"name\": ... }."));
        else problems.Add(new(Place(file, reading.Value!), "An inventory is an array of objects: write [ { \"name\": ... }, ... ]."));
        return new InventorySheet(path, default, rows.ToEquatableArray(), problems.ToEquatableArray());
    }

    static SheetRow Row(FileText file, JsonMembers row) => new(
        row.Members.Select(member => Cell(file, new SheetHeader(member.Name.Value, Place(file, member.Name)), member.Value)).ToEquatableArray(),
        Place(file, row));

    static SheetCell Cell(FileText file, SheetHeader column, JsonNode value) => value switch
    {
        JsonQuoted text => new(column, CellForm.Text, text.Value, default, Place(file, value)),
        JsonWord word => new(column, CellForm.Word, word.Text, default, Place(file, value)),
        JsonItems list when list.Items.All(item => item is JsonQuoted) =>
            new(column, CellForm.List, "", list.Items.Select(item => ((JsonQuoted)item).Value).ToEquatableArray(), Place(file, value)),
        _ => new(column, CellForm.Other, "", default, Place(file, value)),
    };

    static FilePlace Place(FileText file, JsonNode node) => file.Place(node.Start, node.Length);
}
