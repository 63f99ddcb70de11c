using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Caching;

/// <summary>What the steps remember: values that are equal by content, and nothing of the compiler.</summary>
public sealed class ModelTests
{
    static readonly string[] Unsound = [SmallFleet.Head + SmallFleet.Node("One", 1) + SmallFleet.Node("Two", 1)];

    public static TheoryData<string> AllSteps => [.. Steps.Names];

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void Every_named_step_runs(string step) => Assert.NotEmpty(new Driver().Run(HomeLabExample.Project).Step(step));

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void Models_of_the_same_sources_are_equal_but_not_the_same(string step)
    {
        AssertEqual(step, () => HomeLabExample.In("/home/user/HomeLab/"));
        AssertEqual(step, () => FleetProject.Of(Unsound));
    }

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void Models_hold_nothing_of_the_compiler(string step)
    {
        foreach (var project in new[] { HomeLabExample.Project, FleetProject.Of(Unsound) })
            foreach (var (value, _) in new Driver().Run(project).Step(step))
                Assert.Null(ObjectGraph.PathToCompiler(value));
    }

    [Fact]
    public void The_search_for_things_of_the_compiler_finds_them()
    {
        var compilation = SmallFleet.Project.Compilation;
        Assert.Equal("value", ObjectGraph.PathToCompiler(compilation));
        Assert.NotNull(ObjectGraph.PathToCompiler(new { Inner = new[] { new { Symbol = compilation.GetTypeByMetadataName("Acme.First") } } }));
        Assert.NotNull(ObjectGraph.PathToCompiler((1, compilation.SyntaxTrees[0])));
        Assert.NotNull(ObjectGraph.PathToCompiler(new Lazy<object>(compilation.SyntaxTrees[0].GetRoot())));
    }

    static void AssertEqual(string step, Func<FleetProject> project)
    {
        var left = new Driver().Run(project()).Step(step).Select(output => output.Value).ToList();
        var right = new Driver().Run(project()).Step(step).Select(output => output.Value).ToList();
        Assert.Equal(left.Count, right.Count);
        foreach (var (one, other) in left.Zip(right))
        {
            Assert.NotSame(one, other);
            Assert.True(one.Equals(other), $"{step}: {one} is not {other}");
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        }
    }
}
