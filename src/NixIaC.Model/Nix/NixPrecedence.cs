namespace NixIaC.Model.Nix;

/// <summary>How tightly expressions bind; one that binds less than its place needs stands in parentheses.</summary>
static class NixPrecedence
{
    /// <summary>Functions, let, with, if: they take all that follows.</summary>
    public const int Lowest = 0;

    /// <summary>Arguments, list items: nothing but simple expressions.</summary>
    public const int Simple = 14;

    const int Not = 7;
    const int Sum = 8;
    const int Negation = 12;
    const int Application = 13;

    public static int Of(NixExpression expression) => expression switch
    {
        NixFunction or NixLet or NixWith or NixIf => Lowest,
        NixCode code => NixCodeText.IsSimple(code.Text) ? Simple : Lowest,
        NixBinary binary => Level(binary.Operator),
        NixUnary unary => Level(unary),
        NixApplication => Application,
        // Nix has no negative literals, but minus applied to a number.
        NixInteger { Value: long.MinValue } => Sum,
        NixInteger { Value: < 0 } => Negation,
        NixFloat number when !NixNumber.IsLiteral(number.Value) => NixNumber.IsLiteral(-number.Value) ? Negation : Application,
        NixPath path when !NixPathLiteral.IsPlain(path.Value) => Sum,
        _ => Simple,
    };

    /// <summary>What the left operand needs.</summary>
    public static int Left(NixBinary binary) => Level(binary.Operator) + (binary.Operator is "+" or "-" or "*" or "/" or "&&" or "||" ? 0 : 1);

    /// <summary>What the right operand needs.</summary>
    public static int Right(NixBinary binary) => Level(binary.Operator) + (binary.Operator is "++" or "//" or "->" ? 0 : 1);

    /// <summary>What the operand needs. A minus before a path would be read as part of it.</summary>
    public static int Operand(NixUnary unary) =>
        Level(unary) == Not ? Not : unary.Operand is NixPath or NixApplication { Function: NixPath } ? Simple + 1 : Application;

    static int Level(NixUnary unary) => unary.Operator switch
    {
        "!" => Not,
        "-" => Negation,
        _ => throw new UnwritableException($"{unary.Operator} is not an operator of Nix with one operand."),
    };

    static int Level(string binary) => binary switch
    {
        "->" => 1,
        "||" => 2,
        "&&" => 3,
        "==" or "!=" => 4,
        "<" or "<=" or ">" or ">=" => 5,
        "//" => 6,
        "+" or "-" => Sum,
        "*" or "/" => 9,
        "++" => 10,
        _ => throw new UnwritableException($"{binary} is not an operator of Nix with two operands."),
    };
}
