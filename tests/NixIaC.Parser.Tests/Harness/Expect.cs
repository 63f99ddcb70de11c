using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using Xunit;

namespace NixIaC.Parser.Tests.Harness;

static class Expect
{
    /// <summary>A body of these statements is read as this text, one line for each statement and helper.</summary>
    public static void Read(string statements, string expected, string others = "") =>
        Read(Project.OfBody(statements, others), expected);

    public static void Read(Project project, string expected)
    {
        var program = Assert.Single(Project.Bodies(project.CompileWithoutErrors()));
        Assert.Empty(program.Problems.Select(problem => problem.Message));
        Assert.Equal(expected.ReplaceLineEndings("\n"), Shape.Of(program));
    }

    /// <summary>A body has the problem at the place marked <c>[|...|]</c>, whose message begins like this, and no other.</summary>
    public static void Problem(string marked, string message) => Assert.Single(SomeProblem(marked, message));

    /// <summary>A body has the problem at the place marked <c>[|...|]</c>, perhaps among others.</summary>
    public static EquatableArray<CodeProblem> SomeProblem(string marked, string message, string others = "")
    {
        var source = Body(marked);
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        var problems = Problems(marked, message, others);
        var span = new CodeSpan("Acme.Pi.Configure", start, end - start, source[..start].Count(c => c == '\n'));
        Assert.Contains(problems, problem => problem.Span == span && problem.Message.StartsWith(message, StringComparison.Ordinal));
        return problems;
    }

    /// <summary>A body has a problem whose message begins like this.</summary>
    public static EquatableArray<CodeProblem> Problems(string marked, string message, string others = "")
    {
        var project = Project.OfNode(Body(marked).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), others);
        var problems = Assert.Single(Project.Bodies(project.CompileWithoutErrors())).Problems;
        Assert.True(
            problems.Any(problem => problem.Message.Length > 0 && problem.Message.StartsWith(message, StringComparison.Ordinal)),
            string.Join("\n", problems));
        return problems;
    }

    static string Body(string statements) => $"public static void Configure(NixOS nixos)\n{{\n{statements}\n}}";
}
