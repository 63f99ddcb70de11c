using NixIaC.Model.Nix;

namespace NixIaC.Model.Inventories;

/// <summary>A row of an inventory as a value: each column of the C# type, in its order, with what the row has there.</summary>
public sealed record InventoryRecord(EquatableArray<InventoryField> Fields)
{
    /// <summary>The value of a column by its name in C#.</summary>
    public NixExpression? Value(string column) => Fields.FirstOrDefault(field => field.Column == column)?.Value;
}

/// <summary>The value of one column.</summary>
/// <param name="Column">The column's name in C#.</param>
/// <param name="Value">A string, integer, float, boolean, null or list of strings.</param>
public sealed record InventoryField(string Column, NixExpression Value);

/// <summary>A row and where it stands.</summary>
/// <param name="Record">What it says.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Cells">Where its values stand, in the order of the columns; the row's beginning for those that are left out.</param>
public sealed record InventoryRow(InventoryRecord Record, FilePlace Place, EquatableArray<FilePlace> Cells)
{
    /// <summary>Where the value of a column stands.</summary>
    public FilePlace PlaceOf(InventoryColumn? column)
    {
        for (var i = 0; i < Record.Fields.Count; i++)
            if (Record.Fields[i].Column == column?.Name)
                return Cells[i];
        return Place;
    }
}

/// <summary>All rows of an inventory, with what is wrong in its files.</summary>
public sealed record InventoryTable(EquatableArray<InventoryRow> Rows, EquatableArray<Sheets.SheetProblem> Problems);
