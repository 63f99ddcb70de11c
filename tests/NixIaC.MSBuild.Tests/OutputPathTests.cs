using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class OutputPathTests
{
    [Fact]
    public async Task A_changed_output_path_moves_the_flake()
    {
        using var project = new FleetProject();
        await project.Build();
        await project.Build("-p:NixIaCOutputPath=../elsewhere/flake");
        Assert.Equal(FleetProject.Files, project.Output("../elsewhere/flake"));
        Assert.False(Directory.Exists(project.Path(FleetProject.Flake)));
        await project.Build();
        Assert.Equal(FleetProject.Files, project.Output());
        Assert.False(Directory.Exists(project.Path("../elsewhere/flake")));
    }

    [Fact]
    public async Task Orphans_and_clean_work_outside_the_output_directory_too()
    {
        using var project = new FleetProject(properties: "<NixIaCOutputPath>../flake</NixIaCOutputPath>");
        await project.Build();
        project.Declare(FleetProject.Files.Where(file => file.Key != "systems/pi.nix"));
        await project.Build();
        Assert.False(File.Exists(project.Path("../flake/systems/pi.nix")));
        project.Write("../flake/notes.txt", "not of this build");
        await project.Clean();
        Assert.Equal(["notes.txt"], project.Output("../flake").Keys);
        File.Delete(project.Path("../flake/notes.txt"));
        await project.Build();
        await project.Clean();
        Assert.False(Directory.Exists(project.Path("../flake")));
    }

    [Fact]
    public async Task Clean_removes_the_flake_and_a_build_brings_it_back()
    {
        using var project = new FleetProject();
        await project.Build();
        await project.Clean();
        Assert.False(Directory.Exists(project.Path(FleetProject.Flake)));
        Assert.DoesNotContain(project.Times("obj").Keys, file => file.Contains(".nixiac.", StringComparison.Ordinal));
        await project.Build();
        Assert.Equal(FleetProject.Files, project.Output());
    }

    [Fact]
    public async Task The_output_option_is_followed()
    {
        using var project = new FleetProject();
        await project.Build("-o", "out");
        Assert.Equal(FleetProject.Files, project.Output("out/nix"));
    }

    [Fact]
    public async Task The_artifacts_layout_is_followed()
    {
        using var project = new FleetProject();
        await project.Build("-p:UseArtifactsOutput=true", "-p:ArtifactsPath=" + project.Path("artifacts"));
        Assert.Equal(FleetProject.Files, project.Output("artifacts/bin/Lab/debug/nix"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../flakes")]
    public async Task Two_frameworks_have_a_flake_each(string outputPath)
    {
        using var project = new FleetProject(framework: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        string[] setting = outputPath.Length > 0 ? [$"-p:NixIaCOutputPath={outputPath}"] : [];
        var result = await project.Build(["-m:2", .. setting]);
        foreach (var framework in (string[])["net10.0", "netstandard2.0"])
            Assert.Equal(FleetProject.Files, project.Output(outputPath.Length > 0 ? $"{outputPath}/{framework}" : $"bin/Debug/{framework}/nix"));
        Assert.Equal(2, result.Output.Split("3 systems for 5 nodes").Length - 1);
        await project.Clean(setting);
        Assert.DoesNotContain(project.Times(outputPath.Length > 0 ? outputPath : "bin").Keys, file => file.EndsWith(".nix", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_copied_project_leaves_the_files_of_the_original_alone()
    {
        using var project = new FleetProject();
        await project.Build();
        using var copy = new FleetProject();
        foreach (var file in project.Times(".").Keys)
        {
            var target = copy.Path(Path.GetRelativePath(project.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        copy.Declare(FleetProject.Files.Where(file => file.Key == "flake.nix"));
        await DotnetBuild.Succeed(copy.Folder);
        Assert.Equal(["flake.nix"], copy.Output().Keys);
        Assert.Equal(FleetProject.Files, project.Output());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_folder_that_holds_the_project_is_refused(string outputPath)
    {
        using var project = new FleetProject();
        var result = await project.TryBuild($"-p:NixIaCOutputPath={outputPath}");
        Assert.Equal("NIX9005", Assert.Single(result.Errors).Id);
        Assert.False(File.Exists(project.Path(outputPath + "/flake.nix")));
    }

    [Fact]
    public async Task A_file_where_the_folder_should_be_is_an_error_that_names_it()
    {
        using var project = new FleetProject();
        project.Write("taken", "a file");
        var error = Assert.Single((await project.TryBuild("-p:NixIaCOutputPath=taken")).Errors);
        Assert.Equal("NIX9007", error.Id);
        Assert.Contains("taken", error.Message, StringComparison.Ordinal);
    }
}
