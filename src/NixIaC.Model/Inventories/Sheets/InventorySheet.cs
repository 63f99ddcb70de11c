namespace NixIaC.Model.Inventories.Sheets;

/// <summary>An inventory file as it stands, before its columns have types.</summary>
/// <param name="File">The file, from the project folder on, with <c>/</c>.</param>
/// <param name="Header">The columns that a CSV file names in its first line; none for JSON.</param>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record InventorySheet(
    string File, EquatableArray<SheetHeader> Header, EquatableArray<SheetRow> Rows, EquatableArray<SheetProblem> Problems);

/// <summary>The name of a column.</summary>
public sealed record SheetHeader(string Name, FilePlace Place);

/// <summary>A row.</summary>
/// <param name="Cells">Its cells, those that are there.</param>
/// <param name="Place">Where it begins.</param>
public sealed record SheetRow(EquatableArray<SheetCell> Cells, FilePlace Place);

/// <summary>A cell: a text (all that CSV knows), a JSON word such as <c>12</c> or <c>null</c>, or a list of texts.</summary>
/// <param name="Column">The name of its column as the file has it, at its place (in JSON, each row names its own).</param>
/// <param name="Form">What it is.</param>
/// <param name="Text">The text or word.</param>
/// <param name="Items">The texts of a list.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SheetCell(SheetHeader Column, CellForm Form, string Text, EquatableArray<string> Items, FilePlace Place);

/// <summary>What a cell is.</summary>
public enum CellForm
{
    /// <summary>A field of CSV: a text, number or list by the type of its column. An empty one is no value.</summary>
    Field,

    /// <summary>A JSON string.</summary>
    Text,

    /// <summary>A JSON number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Word,

    /// <summary>A JSON array of strings.</summary>
    List,

    /// <summary>A JSON object, or an array of other things.</summary>
    Other,
}

/// <summary>Something in an inventory file that cannot be used.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What it is and the way out; sentences.</param>
public sealed record SheetProblem(FilePlace Place, string Message);
