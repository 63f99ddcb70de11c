using NixIaC.Analyzers.Tests.Harness;
using NixIaC.CodeFixes;
using Xunit;

namespace NixIaC.Analyzers.Tests.Fixes;

public sealed class AdditionFixTests
{
    static string Around(string attributes) => $"""
        {attributes}
        public sealed class Core;

        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>]
        public sealed class Pi;
        """;

    [Theory]
    [InlineData("[Constellation, In<HomeLab>]", "[Constellation, Undernet(\"10.90.0.0/24\"), In<HomeLab>]")]
    [InlineData("[In<HomeLab>, Constellation(Name = \"core\")]", "[In<HomeLab>, Constellation(Name = \"core\"), Undernet(\"10.90.0.0/24\")]")]
    [InlineData("[In<HomeLab>] // where\n[Constellation /* what */]", "[In<HomeLab>] // where\n[Constellation, Undernet(\"10.90.0.0/24\") /* what */]")]
    [InlineData("[NixIaC.Constellation,\n    In<HomeLab>,]", "[NixIaC.Constellation, NixIaC.Undernet(\"10.90.0.0/24\"),\n    In<HomeLab>,]")]
    public async Task Writes_the_attribute_behind_the_one_that_lacks_it(string wrong, string right)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around(wrong)));
        var found = Assert.Single(await project.Diagnostics());
        Assert.Equal("Add [Undernet(\"10.90.0.0/24\")]", Assert.Single(await project.Offers(new AdditionFix(), found)).Title);
        Assert.Equal(Around(right), await project.Apply(new AdditionFix(), found));
    }

    [Fact]
    public async Task Opts_in_to_an_experiment()
    {
        const string Wrong = "[Node(Image.Base, Arch.ArmV5), In<Basement>, Builder] public sealed class Plug;";
        using var project = new FixedProject(UserProject.WithPrelude(Wrong));
        Assert.Equal(
            Wrong.Replace(", In<", ", OptIn(Experiment.NixosOnVintage), In<", StringComparison.Ordinal),
            await project.Apply(new AdditionFix(), Assert.Single(await project.Diagnostics())));
    }

    [Fact]
    public async Task Fix_all_gives_each_its_own()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Several("")));
        Assert.Equal(
            Several("", ", Undernet(\"10.90.0.0/24\")", ", Undernet(\"10.90.1.0/24\")"),
            await project.ApplyAll(new AdditionFix(), await project.Diagnostics()));
    }

    [Fact]
    public async Task Offers_nothing_when_no_range_is_free()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Several("[Network(\"10.0.0.0/8\"), In<Basement>] public sealed class Wan;\n")));
        foreach (var found in await project.Diagnostics()) Assert.Empty(await project.Offers(new AdditionFix(), found));
    }

    static string Several(string before, string one = "", string two = "") => before + $"""
        [Constellation{one}, In<HomeLab>] public sealed class One;
        [Constellation{two}, In<HomeLab>] public sealed class Two;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<One>, MemberOf<Two>] public sealed class Pi;
        """;
}
