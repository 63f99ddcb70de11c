namespace NixIaC.Model.Nix.Parsing;

/// <summary>How an operator groups with its like.</summary>
enum NixGrouping
{
    Left,
    Right,
    /// <summary>Not at all: <c>a == b == c</c> is an error.</summary>
    None,
}

/// <summary>The operators of Nix, a larger number binding tighter.</summary>
static class NixOperators
{
    public const int Not = 7;
    public const int Has = 11;
    public const int Negate = 12;

    /// <summary>Strength and grouping of an operator with two operands.</summary>
    public static (int Strength, NixGrouping Grouping) Of(string text) => text switch
    {
        "->" => (1, NixGrouping.Right),
        "||" => (2, NixGrouping.Left),
        "&&" => (3, NixGrouping.Left),
        "==" or "!=" => (4, NixGrouping.None),
        "<" or ">" or "<=" or ">=" => (5, NixGrouping.None),
        "//" => (6, NixGrouping.Right),
        "+" or "-" => (8, NixGrouping.Left),
        "*" or "/" => (9, NixGrouping.Left),
        _ => (10, NixGrouping.Right),
    };
}
