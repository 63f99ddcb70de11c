using NixIaC.Testing;
using Xunit;

namespace NixIaC.EndToEnd.Tests;

/// <summary>What a user sees: the example, built with the package.</summary>
public sealed class HomeLabTests(PackedNixIaC package)
{
    [Fact]
    public async Task The_build_says_what_came_out_and_writes_nothing_the_second_time()
    {
        using var lab = new HomeLabCopy(package);
        var first = await lab.BuildSound();
        Assert.Contains("fleet HomeLab: 10 systems for 21 nodes", first.Output, StringComparison.Ordinal);
        Assert.Contains("nix flake show path:bin/Debug/net10.0/nix", first.Output, StringComparison.Ordinal);

        var before = Times(lab);
        var second = await lab.BuildSound();
        Assert.Equal(before, Times(lab));
        Assert.Contains("fleet HomeLab: 10 systems for 21 nodes", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_path_CRLF_sources_and_a_Turkish_machine_give_the_same_bytes()
    {
        using var lab = new HomeLabCopy(package, "Häuser & Gärten", "\r\n");
        var built = await DotnetBuild.Command("build", lab.Folder, [], new Dictionary<string, string?>
        {
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
        });
        Assert.True(built.Succeeded, built.Output);
        Assert.Equal(HomeLabCopy.FlakeIn(Repository.HomeLabFlake), lab.Flake);
        Assert.DoesNotContain(lab.Flake.Values, text => text.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_nodes_on_one_address_are_an_error_on_each_and_the_last_good_flake_stays()
    {
        using var lab = new HomeLabCopy(package);
        await lab.BuildSound();
        var good = lab.Flake;
        lab.Edit("Basement.cs", "\"192.168.10.21\"", "\"192.168.10.20\"");

        var refused = await lab.Build();
        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(["NIX3001", "NIX3001"], refused.Errors.Select(error => error.Id));
        Assert.All(refused.Errors, error => Assert.EndsWith("Basement.cs", error.File, StringComparison.Ordinal));
        Assert.All(refused.Errors, error => Assert.Contains("192.168.10.20", error.Message, StringComparison.Ordinal));
        Assert.Equal(2, refused.Errors.Select(error => error.Line).Distinct().Count());
        Assert.Equal(good, lab.Flake);
    }

    [Fact]
    public async Task An_unsound_fleet_is_refused_with_analyzers_off_too()
    {
        using var lab = new HomeLabCopy(package);
        await lab.BuildSound();
        var good = lab.Flake;
        lab.Edit("Basement.cs", "\"192.168.10.21\"", "\"192.168.10.20\"");

        var refused = await lab.Build("-p:RunAnalyzers=false");
        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(["NIX3001", "NIX3001"], refused.Errors.Select(error => error.Id));
        Assert.All(refused.Errors, error => Assert.EndsWith("Basement.cs", error.File, StringComparison.Ordinal));
        Assert.Equal(good, lab.Flake);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named_and_a_misspelt_option_gets_a_suggestion()
    {
        using var lab = new HomeLabCopy(package);
        lab.Edit("Basement.cs", "services/nas.nix", "services/nass.nix");
        lab.Edit("Workshop.cs", "services.grafana.enable", "services.graphana.enable");

        var refused = await lab.Build();
        Assert.Equal(["NIX0012", "NIX4001"], refused.Errors.Select(error => error.Id).Order(StringComparer.Ordinal));
        Assert.Contains(refused.Errors, error => error.Message.Contains("services/nass.nix", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, error => error.Message.Contains("services.grafana.enable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_node_that_is_taken_out_leaves_no_file_behind()
    {
        using var lab = new HomeLabCopy(package);
        await lab.BuildSound();
        lab.Edit("Workshop.cs", "[Node(Image.Livestock, Arch.ArmV7, MemoryMiB = 512), SmallBoard]", "[Device]");
        lab.Edit("Workshop.cs", "\"192.168.20.6\"), BuiltOn<Forge>]", "\"192.168.20.6\")]");
        await lab.BuildSound();
        Assert.DoesNotContain("systems/lathe.nix", lab.Flake.Keys);
        Assert.Contains("systems/watch.nix", lab.Flake.Keys);
    }

    static Dictionary<string, DateTime> Times(HomeLabCopy lab) =>
        Directory.EnumerateFiles(lab.FlakeFolder, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
