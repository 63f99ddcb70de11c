using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Xunit;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>One run of the generator.</summary>
sealed record Run(GeneratorRunResult Result, Compilation Output)
{
    /// <summary>
    /// Runs over a project twice, the second time over a clone of it, which must do nothing: so every test that looks at
    /// output tests the caching of its own sources too. Fails when the generator throws.
    /// </summary>
    public static Run Of(FleetProject project)
    {
        var driver = new Driver();
        var run = driver.Run(project);
        Assert.Null(run.Result.Exception);
        var again = driver.Run(project with { Compilation = project.Compilation.Clone() });
        Assert.Null(again.Result.Exception);
        again.AssertNothingDone();
        return run;
    }

    /// <summary>The values and reasons of a step, in order.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        Result.TrackedSteps.TryGetValue(name, out var runs) ? runs.SelectMany(run => run.Outputs) : [];

    /// <summary>The reasons of all outputs.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>The names of the emitted sources.</summary>
    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName);

    /// <summary>What the compiler has against the generated sources.</summary>
    public IEnumerable<Diagnostic> ProblemsOfGenerated
    {
        get
        {
            var generated = Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
            return Problems.Where(problem => problem.Location.SourceTree is { } tree && generated.Contains(tree));
        }
    }

    /// <summary>What the compiler has against the whole.</summary>
    public ImmutableArray<Diagnostic> Problems =>
        [.. Output.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning && !problem.IsSuppressed)];

    public void AssertNothingDone()
    {
        foreach (var (name, runs) in Result.TrackedSteps.Where(step => Steps.Names.Contains(step.Key)))
            Assert.All(runs.SelectMany(run => run.Outputs), output =>
                Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {output.Reason}"));
        Assert.All(OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
