using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Ends the evaluation of a statement: something in it has no value.</summary>
sealed class ContentFault(CodeProblem? problem) : Exception(problem?.Message)
{
    /// <summary>What is wrong; null when that has been reported where it came from.</summary>
    public CodeProblem? Problem { get; } = problem;

    public static ContentFault At(CodeSpan span, string message) => new(new CodeProblem(span, message));

    public static ContentFault Reported() => new(null);
}

/// <summary>Ends the whole evaluation: a limit is reached.</summary>
sealed class ContentLimitFault(CodeSpan span, string message) : Exception(message)
{
    public CodeProblem Problem { get; } = new(span, message);
}
