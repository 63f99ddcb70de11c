using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Statements;

/// <summary>A call that is under way.</summary>
/// <param name="conditions">How many conditions left to Nix the call itself is under.</param>
sealed class Frame(int conditions)
{
    /// <summary>How many conditions left to Nix the call is under; a return under more of them is impossible.</summary>
    public int Conditions { get; } = conditions;

    /// <summary>The same for the loop at hand.</summary>
    public int LoopConditions { get; set; } = conditions;

    public ContentValue? Result { get; set; }
}

/// <summary>How a statement ended.</summary>
enum Completion
{
    Next,
    Break,
    Continue,
    Return,
}
