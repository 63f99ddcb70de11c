using NixIaC.Model.Nix;

namespace NixIaC.Model.Inventories;

/// <summary>A column of an inventory: a property of the C# type of its rows.</summary>
/// <param name="Name">Its name in C#: <c>HostKey</c>.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="TypeName">The type as C# writes it, for messages.</param>
/// <param name="Default">The value of an empty cell, or null when each row needs one.</param>
public sealed record InventoryColumn(string Name, ColumnType Type, string TypeName, NixExpression? Default)
{
    /// <summary>The names of an enumeration's members: what bodies of <c>Configure</c> know them by.</summary>
    public EquatableArray<string> Members { get; init; }
}

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary><c>string</c></summary>
    Text,

    /// <summary><c>int</c></summary>
    WholeNumber,

    /// <summary><c>long</c></summary>
    LongNumber,

    /// <summary><c>double</c></summary>
    Fraction,

    /// <summary><c>bool</c></summary>
    Boolean,

    /// <summary>An enumeration, whose members stand by name.</summary>
    Enumeration,

    /// <summary><c>string[]</c>: a JSON array; in CSV, texts with blanks between them.</summary>
    TextList,

    /// <summary>A type that cells cannot hold.</summary>
    Unsupported,
}
