using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class IncrementalTests
{
    [Fact]
    public async Task A_build_writes_the_files_as_they_are_in_the_assembly()
    {
        using var project = new FleetProject();
        await project.Build();
        Assert.Equal(FleetProject.Files, project.Output());
        Assert.NotEqual(0xEF, File.ReadAllBytes(project.Path(FleetProject.Flake + "/fleet.json"))[0]);
    }

    [Fact]
    public async Task A_second_build_skips_the_target_and_writes_nothing()
    {
        using var project = new FleetProject();
        await project.Build();
        var before = project.Times(".");
        var second = await project.Build("-v:n");
        Assert.Contains("Skipping target \"NixIaCWriteFlake\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        var changed = project.Times(".").Where(file => before.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key);
        Assert.DoesNotContain(changed, file => file.Contains("nix", StringComparison.Ordinal) && !file.EndsWith(".cache", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_without_effect_on_the_fleet_leaves_all_files_untouched()
    {
        using var project = new FleetProject();
        await project.Build();
        var before = project.Times();
        project.Declare(FleetProject.Files, "// a comment");
        var second = await project.Build("-v:n");
        Assert.Contains("The flake has 4 files, of which 0 changed.", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Times());
        Assert.Contains("Skipping target \"NixIaCWriteFlake\"", (await project.Build("-v:n")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_one_node_writes_its_file_alone()
    {
        using var project = new FleetProject();
        await project.Build();
        var before = project.Times();
        project.Declare(FleetProject.Files.Select(file => file.Key == "systems/pi.nix" ? new(file.Key, "{ a = 1; }\n") : file));
        await project.Build();
        var changed = project.Times().Where(file => before[file.Key] != file.Value);
        Assert.Equal(project.Path(FleetProject.Flake + "/systems/pi.nix"), Assert.Single(changed).Key);
        Assert.Equal("{ a = 1; }\n", project.Output()["systems/pi.nix"]);
    }

    [Fact]
    public async Task Deleted_and_hand_edited_files_are_put_right_and_others_are_left_alone()
    {
        using var project = new FleetProject();
        await project.Build();
        var untouched = project.Times()[project.Path(FleetProject.Flake + "/fleet.json")];
        File.Delete(project.Path(FleetProject.Flake + "/systems/pi.nix"));
        File.AppendAllText(project.Path(FleetProject.Flake + "/flake.nix"), "# mine\n");
        project.Write(FleetProject.Flake + "/notes.txt", "not of this build");
        await project.Build();
        Assert.Equal(FleetProject.Files.Append(new("notes.txt", "not of this build")).OrderBy(file => file.Key, StringComparer.Ordinal), project.Output());
        Assert.Equal(untouched, project.Times()[project.Path(FleetProject.Flake + "/fleet.json")]);
        Assert.Contains("Skipping target \"NixIaCWriteFlake\"", (await project.Build("-v:n")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_removed_nodes_go_with_the_folders_that_they_leave_empty()
    {
        using var project = new FleetProject();
        var withNode = FleetProject.Files.Append(new("nodes/north/kiosk-1.json", "{}\n")).Append(new("modules", "a file\n"));
        project.Declare(withNode);
        await project.Build();
        var without = FleetProject.Files.Append(new("modules/base.nix", "a folder now\n")).ToDictionary();
        project.Declare(without);
        await project.Build();
        Assert.Equal(without.OrderBy(file => file.Key, StringComparer.Ordinal), project.Output());
        Assert.False(Directory.Exists(project.Path(FleetProject.Flake + "/nodes")));
    }

    [Fact]
    public async Task Rebuild_and_no_incremental_give_the_same_files()
    {
        using var project = new FleetProject();
        await project.Build();
        await project.Build("--no-incremental");
        Assert.Equal(FleetProject.Files, project.Output());
        await project.Build("-t:Rebuild");
        Assert.Equal(FleetProject.Files, project.Output());
    }

    [Fact]
    public async Task A_build_inside_an_editor_writes_nothing()
    {
        using var project = new FleetProject();
        await project.Build("-t:Restore");
        string[] asEditors = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];
        await project.Build([.. asEditors, "-t:Compile"]);
        await project.Build("-p:BuildingProject=false", "-t:Compile");
        Assert.Empty(project.Output());
        await project.Build();
        project.Declare(FleetProject.Files.Where(file => file.Key == "flake.nix"));
        await project.Build([.. asEditors, "-t:Compile"]);
        Assert.Equal(FleetProject.Files, project.Output());
    }
}
