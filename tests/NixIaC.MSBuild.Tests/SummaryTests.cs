using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class SummaryTests
{
    const string Summary = "fleet HomeLab: 3 systems for 5 nodes, 4 files in bin/Debug/net10.0/nix";
    const string Next = "    next: nix flake show path:bin/Debug/net10.0/nix";

    [Theory]
    [InlineData("--tl:on")]
    [InlineData("--tl:off")]
    public async Task Every_build_ends_with_it_also_when_nothing_was_to_be_done(string logger)
    {
        using var project = new FleetProject();
        for (var build = 0; build < 2; build++)
        {
            var result = await project.Build(logger);
            Assert.Contains(Summary, result.Output, StringComparison.Ordinal);
            Assert.Contains(Next, result.Output, StringComparison.Ordinal);
            Assert.Empty(result.Diagnostics);
        }
    }

    [Fact]
    public async Task It_says_who_builds()
    {
        using var project = new FleetProject();
        project.Write("Fleet.cs", CompiledForm.Of(FleetProject.Files).Replace("3, 5)", "3, 5, \"forge builds 3 (1 native, 2 cross)\")", StringComparison.Ordinal));
        var result = await project.Build();
        foreach (var line in new[] { Summary, "    builds: forge builds 3 (1 native, 2 cross)", Next })
            Assert.Contains(line, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_are_shown_from_where_the_build_was_started()
    {
        using var project = new FleetProject();
        project.Write("../Other/Other.txt", "");
        var above = await DotnetBuild.Succeed(project.Path(".."), project.Folder);
        Assert.Contains(" in Lab/bin/Debug/net10.0/nix", above.Output.Replace('\\', '/'), StringComparison.Ordinal);
        var aside = await DotnetBuild.Succeed(project.Path("../Other"), project.Folder);
        Assert.Contains($" in {project.Path(FleetProject.Flake)}", aside.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_nix_cannot_take_is_entered_first()
    {
        using var project = new FleetProject();
        var result = await project.Build("-p:NixIaCOutputPath=my flake");
        Assert.Contains("""next: cd "my flake" && nix flake show path:.""", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_later_does_not_show_it()
    {
        using var project = new FleetProject(
            targets: """<Target Name="Fail" AfterTargets="NixIaCWriteFlake"><Error Code="X1" Text="later" /></Target>""");
        Assert.DoesNotContain("3 systems", (await project.TryBuild()).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("3 systems", (await project.TryBuild()).Output, StringComparison.Ordinal);
    }
}
