using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class SameEverywhereTests
{
    [Fact]
    public async Task Another_path_and_another_culture_give_the_same_bytes()
    {
        using var here = new FleetProject();
        using var there = new FleetProject(name: "Geräte von İpek & 'co' (alt)");
        await here.Build();
        var turkish = await DotnetBuild.Command("build", there.Folder, [], new Dictionary<string, string?>
        {
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "false",
        });
        Assert.True(turkish.Succeeded, turkish.Output);
        Assert.Contains("fleet HomeLab: 3 systems for 5 nodes, 4 files in bin", turkish.Output, StringComparison.Ordinal);
        foreach (var file in FleetProject.Files.Keys)
            Assert.Equal(
                File.ReadAllBytes(here.Path($"{FleetProject.Flake}/{file}")),
                File.ReadAllBytes(there.Path($"{FleetProject.Flake}/{file}")));
        await there.Clean();
        Assert.Empty(there.Output());
    }

    [Fact]
    public async Task The_text_is_taken_as_it_is()
    {
        using var project = new FleetProject();
        var files = new Dictionary<string, string>
        {
            ["crlf.nix"] = "a\r\nb\rc\n",
            ["empty.nix"] = "",
            ["flake.nix"] = "\uFEFF\u0000\U0001F600 no line end",
            ["systems/größe 1.nix"] = "{ }",
        };
        project.Declare(files);
        await project.Build();
        foreach (var (path, text) in files)
            Assert.Equal(new System.Text.UTF8Encoding(false).GetBytes(text), File.ReadAllBytes(project.Path($"{FleetProject.Flake}/{path}")));
    }
}
