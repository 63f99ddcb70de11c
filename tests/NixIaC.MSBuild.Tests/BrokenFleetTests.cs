using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class BrokenFleetTests
{
    [Fact]
    public async Task A_verdict_in_the_assembly_fails_every_build_with_its_code_and_place_and_keeps_the_last_flake()
    {
        using var project = new FleetProject();
        await project.Build();
        project.Declare([new("flake.nix", "{ broken }\n")], """
            [assembly: NixIaC.Generated.FleetError("NIX3001", "Pi and Forge have the address {10.0.0.1}.", "Nodes/Pi.cs", 12)]
            [assembly: NixIaC.Generated.FleetError("NIX1002", "Pi is in no community.", "Nodes/Pi.cs", 14)]
            """);
        for (var build = 0; build < 2; build++)
        {
            var result = await project.TryBuild("-p:RunAnalyzers=false");
            Assert.Equal(["NIX1002", "NIX3001"], result.Errors.Select(error => error.Id).Order(StringComparer.Ordinal));
            var error = result.Errors.Single(error => error.Id == "NIX3001");
            Assert.Equal((project.Path("Nodes/Pi.cs"), 12), (error.File, error.Line));
            Assert.Equal("Pi and Forge have the address {10.0.0.1}.", error.Message);
            Assert.Equal(FleetProject.Files, project.Output());
            Assert.DoesNotContain("3 systems", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_fleet_without_its_flake_is_refused()
    {
        using var project = new FleetProject();
        await project.Build();
        project.Declare(FleetProject.Files.Where(file => file.Key != "flake.nix"));
        var error = Assert.Single((await project.TryBuild()).Errors);
        Assert.Equal("NIX9003", error.Id);
        Assert.Contains("HomeLab", error.Message, StringComparison.Ordinal);
        Assert.Equal(FleetProject.Files, project.Output());
    }

    [Fact]
    public async Task Files_without_a_fleet_are_refused()
    {
        using var project = new FleetProject();
        project.Write("Fleet.cs", $$"""static class Files { {{CompiledForm.Constant(new("flake.nix", "{ }"), 0)}} }""");
        Assert.Equal("NIX9003", Assert.Single((await project.TryBuild()).Errors).Id);
    }

    [Fact]
    public async Task Paths_that_would_leave_the_flake_or_mean_something_else_elsewhere_are_refused()
    {
        string[] hostile =
        [
            "", "/etc/passwd", "../up.nix", "a/../../up.nix", "./here.nix", "a//b.nix", "a/", "C:/x.nix", "C:x.nix", "a\\b.nix", "a:stream",
            "con", "systems/NUL.nix", "aux.tar.gz", "com¹", "dot.", "blank ", "new\nline", "nul\0", "quote\"", "star*", new('x', 10_000),
        ];
        using var project = new FleetProject();
        project.Declare(FleetProject.Files.Concat(hostile.Select(path => new KeyValuePair<string, string>(path, "{ }\n"))));
        var result = await project.TryBuild();
        Assert.Equal(hostile.Length, result.Errors.Count);
        Assert.All(result.Errors, error => Assert.Equal("NIX9001", error.Id));
        Assert.Contains(result.Errors, error => error.Message.Contains(@"'new\u000Aline'", StringComparison.Ordinal));
        Assert.Empty(project.Output());
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused()
    {
        using var project = new FleetProject();
        project.Declare([.. FleetProject.Files, new("systems/PI.nix", "{ }\n"), new("Fleet.json/inside", "")]);
        var errors = (await project.TryBuild()).Errors;
        Assert.All(errors, error => Assert.Equal("NIX9002", error.Id));
        Assert.Contains(errors, error => error.Message.Contains("'systems/PI.nix', 'systems/pi.nix'", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Message.Contains("'Fleet.json/inside'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("internal static readonly string Broken = \"\";")]
    [InlineData("internal const int Broken = 1;")]
    [InlineData("internal const string Broken = null;")]
    [InlineData("internal const string Broken = \"\\uD800\";")]
    public async Task A_constant_that_is_no_text_is_refused_by_name(string declaration)
    {
        using var project = new FleetProject(properties: "<NoWarn>CS0414;CS0169</NoWarn>");
        project.Write("Broken.cs", $$"""static class Other { [NixIaC.Generated.NixFile("x.nix")] {{declaration}} }""");
        var error = Assert.Single((await project.TryBuild()).Errors);
        Assert.Equal("NIX9004", error.Id);
        Assert.Contains("'Broken'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused()
    {
        using var project = new FleetProject(targets: """
            <Target Name="Spoil" AfterTargets="CoreCompile" BeforeTargets="NixIaCWriteFlake">
              <WriteLinesToFile File="@(IntermediateAssembly)" Lines="not an assembly" Overwrite="true" />
            </Target>
            """);
        Assert.Equal("NIX9004", Assert.Single((await project.TryBuild()).Errors).Id);
    }

    [Fact]
    public async Task A_project_without_a_fleet_is_left_alone()
    {
        using var project = new FleetProject();
        project.Write("Fleet.cs", "class Nothing;");
        var result = await project.Build();
        Assert.Empty(result.Diagnostics);
        Assert.False(Directory.Exists(project.Path(FleetProject.Flake)));
        Assert.Contains("Skipping target \"NixIaCWriteFlake\"", (await project.Build("-v:n")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fleet_that_vanished_keeps_its_files_and_says_so_until_clean()
    {
        using var project = new FleetProject();
        await project.Build();
        project.Write("Fleet.cs", "class Nothing;");
        for (var build = 0; build < 2; build++)
        {
            var result = await project.Build();
            Assert.Equal("NIX9006", Assert.Single(result.Warnings).Id);
            Assert.Equal(FleetProject.Files, project.Output());
            Assert.DoesNotContain("3 systems", result.Output, StringComparison.Ordinal);
        }

        await project.Clean();
        Assert.Empty(project.Output());
        Assert.Empty((await project.Build()).Diagnostics);
    }

    [Fact]
    public async Task Switched_off_nothing_is_written_and_nothing_removed()
    {
        using var project = new FleetProject();
        await project.Build("-p:NixIaCEnabled=false");
        Assert.Empty(project.Output());
        await project.Build();
        await project.Build("-p:NixIaCEnabled=false");
        Assert.Equal(FleetProject.Files, project.Output());
    }
}
