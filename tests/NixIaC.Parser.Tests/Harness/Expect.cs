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
    public static void Problem(string marked, string message, string others = "")
    {
        var source = $"public static void Configure(NixOS nixos)\n{{\n{marked}\n}}";
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        var project = Project.OfNode(source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), others);
        var problem = Assert.Single(Assert.Single(Project.Bodies(project.CompileWithoutErrors())).Problems);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(new CodeSpan("Acme.Pi.Configure", start, end - start, source[..start].Count(c => c == '\n')), problem.Span);
    }
}
