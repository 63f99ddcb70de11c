using System.Text.Json;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class NixFilesTests
{
    [Fact]
    public async Task The_compiler_sees_the_projects_nix_files_and_no_others()
    {
        using var project = new FleetProject();
        foreach (var file in (string[])["hardware/pi.nix", "overlay.nix", "out/nix/flake.nix", "result/x.nix", "result-2/x.nix", ".direnv/x.nix", "bin/x.nix", "obj/x.nix"])
            project.Write(file, "{ }");
        Assert.Equal(["hardware/pi.nix", "overlay.nix"], await AdditionalFiles(project, "-p:NixIaCOutputPath=out/nix"));
        Assert.Empty(await AdditionalFiles(project, "-p:NixIaCIncludeNixFiles=false"));
    }

    [Fact]
    public async Task The_compiler_sees_inventories_and_the_folders_of_local_files()
    {
        using var project = new FleetProject(items: "<NixIaCFiles Include=\"motd.txt;keys/alice.pub\" />");
        string[] seen = ["files/a/logo.png", "files/x.nix", "inventory/a.json", "keys/alice.pub", "motd.txt", "north.csv", "secrets/hydra.yaml", "sites/west.tsv"];
        foreach (var file in (string[])[.. seen, "data.json", "notes.txt", "bin/x.csv", "result/files/x.csv"])
            project.Write(file, "x");
        Assert.Equal(seen, await AdditionalFiles(project, "-p:A=b"));
        Assert.Equal(["files/x.nix", "keys/alice.pub", "motd.txt"], await AdditionalFiles(project, "-p:NixIaCIncludeFiles=false"));
    }

    static async Task<IEnumerable<string>> AdditionalFiles(FleetProject project, string setting)
    {
        var result = await DotnetBuild.Command("msbuild", project.Folder, ["-getItem:AdditionalFiles", setting]);
        using var answer = JsonDocument.Parse(result.Output);
        return answer.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    [Fact]
    public async Task A_changed_added_or_removed_nix_file_runs_the_compiler_and_the_task()
    {
        using var project = new FleetProject();
        var file = project.Write("hardware/pi.nix", "{ }");
        await project.Build();
        await Runs(() => File.WriteAllText(file, "{ a = 1; }"));
        await Runs(() => File.SetLastWriteTimeUtc(project.Write("hardware/forge.nix", "{ }"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        await Runs(() => File.Delete(file));

        async Task Runs(Action edit)
        {
            edit();
            Assert.Contains("of which 0 changed", (await project.Build("-v:n")).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_lock_file_beside_the_project_is_part_of_the_flake()
    {
        using var project = new FleetProject();
        var target = FleetProject.Flake + "/flake.lock";
        await project.Build();
        Assert.False(File.Exists(project.Path(target)));
        // As from a checkout or a copy: older than the last build.
        var source = project.Write("flake.lock", "{ \"version\": 7 }");
        File.SetLastWriteTimeUtc(source, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("5 files", (await project.Build()).Output, StringComparison.Ordinal);
        Assert.Equal("{ \"version\": 7 }", File.ReadAllText(project.Path(target)));
        File.WriteAllText(source, "{ \"version\": 8 }");
        await project.Build();
        Assert.Equal("{ \"version\": 8 }", File.ReadAllText(project.Path(target)));
        File.Delete(source);
        await project.Build();
        Assert.Equal(FleetProject.Files, project.Output());
    }
}
