namespace NixIaC.MSBuild.Problems;

/// <summary>Ends reading where there is no sense in going on.</summary>
sealed class ProblemException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
