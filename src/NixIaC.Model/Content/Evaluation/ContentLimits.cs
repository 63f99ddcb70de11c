namespace NixIaC.Model.Content.Evaluation;

/// <summary>What a body may use up; it is evaluated while its author types.</summary>
public static class ContentLimits
{
    /// <summary>Steps: each statement and expression is one, each element of a list that is made, every 64 characters of a text.</summary>
    public const int Steps = 250_000;

    /// <summary>Calls of helpers and lambdas within each other.</summary>
    public const int Calls = 50;

    /// <summary>Statements and expressions within each other, through all calls.</summary>
    public const int Nesting = 400;

    /// <summary>Lists, records and dictionaries within each other.</summary>
    public const int ValueDepth = 50;

    /// <summary>The length of a text.</summary>
    public const int TextLength = 1_000_000;

    /// <summary>The parts of one expression that is left to Nix.</summary>
    public const int CodeSize = 5_000;

    /// <summary>The parts of such an expression within each other.</summary>
    public const int CodeDepth = 150;
}
