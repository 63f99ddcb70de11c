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

    /// <summary>A body has problems at the places marked <c>[|...|]</c> whose messages begin like this, and no others.</summary>
    public static void Problem(string marked, string message) =>
        Assert.Equal(Places(Body(marked)), Problems(marked, message).Select(problem => problem.Span).OrderBy(span => span.Start));

    /// <summary>A body has the problem at the place marked <c>[|...|]</c>, perhaps among others.</summary>
    public static void SomeProblem(string marked, string message, string others) =>
        Assert.Contains(
            Problems(marked, message, others),
            problem => problem.Span == Assert.Single(Places(Body(marked))) && problem.Message.StartsWith(message, StringComparison.Ordinal));

    static IEnumerable<CodeSpan> Places(string marked)
    {
        for (var start = marked.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = marked.IndexOf("[|", StringComparison.Ordinal))
        {
            marked = marked.Remove(start, 2);
            var end = marked.IndexOf("|]", StringComparison.Ordinal);
            marked = marked.Remove(end, 2);
            yield return new CodeSpan("Acme.Pi.Configure", start, end - start, marked[..start].Count(c => c == '\n'));
        }
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
