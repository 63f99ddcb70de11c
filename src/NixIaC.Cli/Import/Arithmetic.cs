using System.Globalization;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>Integers and their products and sums.</summary>
static class Arithmetic
{
    /// <summary>The C# for a number, or null when the node is none; beyond a single number in 64 bits, as Nix counts.</summary>
    public static string? Of(NixNode node) => node switch
    {
        NixIntegerNode number => number.Value.ToString(CultureInfo.InvariantCulture),
        NixUnaryNode { Operator: "-", Operand: NixIntegerNode number } => "-" + number.Value.ToString(CultureInfo.InvariantCulture),
        _ => Long(node),
    };

    static string? Long(NixNode node) => node switch
    {
        NixIntegerNode number => number.Value.ToString(CultureInfo.InvariantCulture) + "L",
        NixParenthesesNode parentheses when Long(parentheses.Inner) is { } inner => $"({inner})",
        NixUnaryNode { Operator: "-" } unary when Long(unary.Operand) is { } operand => $"-{operand}",
        NixBinaryNode { Operator: "+" or "-" or "*" } binary when Long(binary.Left) is { } left && Long(binary.Right) is { } right =>
            $"{left} {binary.Operator} {right}",
        _ => null,
    };
}
