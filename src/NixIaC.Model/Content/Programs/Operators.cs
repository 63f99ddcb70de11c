namespace NixIaC.Model.Content.Programs;

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Minus,
}

/// <summary>Operators with two operands.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c>, of strings too: then null counts as empty, as in C#.</summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>%</c></summary>
    Remainder,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>></c></summary>
    Greater,

    /// <summary><c>>=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&amp;&amp;</c>, and <c>&amp;</c> of booleans.</summary>
    And,

    /// <summary><c>||</c>, and <c>|</c> of booleans.</summary>
    Or,

    /// <summary><c>^</c> of booleans.</summary>
    Xor,
}

/// <summary>What C# computes an operator or conversion in.</summary>
public enum OperandType
{
    /// <summary>Integers that must fit into 32 bits.</summary>
    Integer32,

    /// <summary>Integers of 64 bits.</summary>
    Integer64,

    /// <summary>Floating-point numbers.</summary>
    Floating,

    /// <summary>Strings.</summary>
    Text,

    /// <summary>Booleans, and comparisons of values that are no numbers.</summary>
    Other,
}
