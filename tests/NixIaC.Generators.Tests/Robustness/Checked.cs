using Microsoft.CodeAnalysis;
using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>What holds for every project, however wrong it is.</summary>
static class Checked
{
    /// <summary>
    /// The generator does not throw, what it adds compiles without warnings, and an unsound fleet has errors and no
    /// files. Null when the user's own code does not compile.
    /// </summary>
    public static CompiledFleet? Run(FleetProject project)
    {
        var run = Harness.Run.Of(project);
        Assert.Empty(run.ProblemsOfGenerated);
        if (project.Compilation.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error)) return null;
        Assert.Empty(run.Problems);
        var compiled = CompiledFleet.Of(run);
        if (compiled.Errors.Count > 0) Assert.Empty(compiled.Files);
        Assert.Equal(compiled.Files.Count > 0, compiled.HasSummary);
        Assert.All(compiled.Errors, error =>
        {
            Assert.Matches("^NIX[0-9]{4}$", error.Id);
            Assert.DoesNotContain("{0}", error.Message, StringComparison.Ordinal);
            Assert.True(error.Message.Length < 2000, error.Message);
            Assert.Matches("[.](cs|csv|json)$", error.File);
            Assert.True(error.Line > 0);
        });
        return compiled;
    }

    /// <summary>The fleet has these errors, each once or more often, and no others.</summary>
    public static void AssertErrors(FleetProject project, params IEnumerable<string> ids)
    {
        var compiled = Run(project);
        Assert.NotNull(compiled);
        Assert.Equal(ids.Order(StringComparer.Ordinal), compiled.Errors.Select(error => error.Id).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The fleet is sound, and these files are in its flake.</summary>
    public static void AssertFiles(FleetProject project, params IEnumerable<string> paths)
    {
        var compiled = Run(project);
        Assert.NotNull(compiled);
        Assert.Empty(compiled.Errors);
        Assert.All(paths, path => Assert.Contains(path, compiled.Files));
    }
}
