using System.Globalization;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Inventories;

/// <summary>Reads cells as values of their columns' types.</summary>
static class CellReader
{
    /// <summary>The value, or what is wrong with the cell.</summary>
    public static (NixExpression? Value, string? Problem) Read(SheetCell cell, InventoryColumn column)
    {
        if (IsEmpty(cell))
            return column.Default is { } value ? (value, null)
                : (null, $"The column {column.Name} is empty here. Fill it in, or declare it as {column.TypeName}?.");
        return Typed(cell, column) is { } typed ? Writable(typed)
            : (null, $"{Shown(cell)} is no {column.TypeName}, which the column {column.Name} has. {WayOut(column)}");
    }

    static bool IsEmpty(SheetCell cell) => cell switch
    {
        { Form: CellForm.Field } => cell.Text.Length == 0,
        { Form: CellForm.Word } => cell.Text == "null",
        _ => false,
    };

    static NixExpression? Typed(SheetCell cell, InventoryColumn column) => column.Type switch
    {
        ColumnType.Text => cell.Form is CellForm.Field or CellForm.Text ? new NixString(cell.Text) : null,
        ColumnType.TextList => ListOf(cell),
        ColumnType.Enumeration => cell.Form is CellForm.Field or CellForm.Text ? MemberOf(cell.Text.Trim(), column) : null,
        _ => cell.Form is CellForm.Field or CellForm.Word ? Word(cell.Text.Trim(), column.Type) : null,
    };

    static NixExpression? Word(string text, ColumnType type) => type switch
    {
        ColumnType.WholeNumber => int.TryParse(text, Integer, CultureInfo.InvariantCulture, out var number) ? new NixInteger(number) : null,
        ColumnType.LongNumber => long.TryParse(text, Integer, CultureInfo.InvariantCulture, out var number) ? new NixInteger(number) : null,
        ColumnType.Fraction => double.TryParse(text, Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number) && !double.IsInfinity(number) ? new NixFloat(number) : null,
        ColumnType.Boolean => text.ToLowerInvariant() switch { "true" or "yes" => new NixBoolean(true), "false" or "no" => new NixBoolean(false), _ => null },
        _ => null,
    };

    static NixList? ListOf(SheetCell cell) => cell.Form switch
    {
        CellForm.List => new(cell.Items.Select(item => (NixExpression)item).ToEquatableArray()),
        CellForm.Field => new(cell.Text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(item => (NixExpression)item).ToEquatableArray()),
        _ => null,
    };

    static NixString? MemberOf(string text, InventoryColumn column) =>
        column.Members.FirstOrDefault(member => ColumnName.Same(member, text)) is { } member ? new NixString(member) : null;

    static (NixExpression?, string?) Writable(NixExpression value)
    {
        var texts = value is NixList list ? list.Items : EquatableArray.Of(value);
        return texts.OfType<NixString>().Select(text => NixText.Problem(text.Value)).FirstOrDefault(problem => problem is not null) is { } problem
            ? (null, problem + " Take that character out.")
            : (value, null);
    }

    static string Shown(SheetCell cell) => cell.Form is CellForm.List or CellForm.Other ? "This" : Quotation.Of(cell.Text);

    static string WayOut(InventoryColumn column) => column.Type switch
    {
        ColumnType.Text => "Write a text; in JSON, between double quotes.",
        ColumnType.WholeNumber => "Write a whole number from -2147483648 to 2147483647.",
        ColumnType.LongNumber => "Write a whole number.",
        ColumnType.Fraction => "Write a number with a point, such as 1.5.",
        ColumnType.Boolean => "Write true or false.",
        ColumnType.TextList => "Write texts with blanks between them; in JSON, an array of texts.",
        _ => $"Write one of {string.Join(", ", column.Members)}.",
    };

    const NumberStyles Integer = NumberStyles.AllowLeadingSign;
    const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
}
