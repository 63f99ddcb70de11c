using NixIaC.Model;
using NixIaC.Nix.Tests.Nixpkgs;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>What <c>nixiac import</c> makes of a configuration sets the same options to the same values as the configuration.</summary>
public sealed class RoundTripTests(ImportedFleets fleets, ITestOutputHelper output) : IClassFixture<ImportedFleets>
{
    /// <summary>What the conditions in the configurations ask for.</summary>
    const string ConditionsHold = """
        { lib, ... }: lib.mapAttrsRecursive (_: lib.mkOverride 10) {
          boot.supportedFilesystems = [ "zfs" ];
          networking.domain = "example.org";
          services.nginx.enable = true;
          services.openssh.enable = true;
          services.xserver.enable = true;
          virtualisation.docker.enable = true;
          virtualisation.libvirtd.enable = true;
        }
        """;

    static readonly string Around = Path.Combine(AppContext.BaseDirectory, "Imported", "around.nix");

    public static TheoryData<string> All => [.. Configuration.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_evaluates_to_the_same_as_the_original(string name)
    {
        NixTool.Require();
        var configuration = Configuration.All[name];
        string System(IEnumerable<string> modules, string conditions = "{ }") => $"({StandIn.System(configuration.Platform, [Around, .. modules], conditions)}).definitions";
        var sides = await StandIn.Evaluate(Release.V26_05, StandIn.List([
            System(fleets.Topology(configuration)),
            System(fleets.Original(configuration)), System(fleets.Imported(configuration)),
            System(fleets.Original(configuration), ConditionsHold), System(fleets.Imported(configuration), ConditionsHold)]));

        var definitions = sides.EnumerateArray().Select(side => Definition.Read(side).Select(Text).Order(StringComparer.Ordinal).ToList()).ToList();
        output.WriteLine($"{definitions[1].Except(definitions[0]).Count()} definitions{(configuration.StaysNix ? ", all of which stay Nix" : "")}");
        Assert.Equal(definitions[1], definitions[2]);
        Assert.Equal(definitions[3], definitions[4]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Real_nixpkgs_gives_the_same_values(string name)
    {
        var nixpkgs = await GivenNixpkgs.Require();
        var configuration = Configuration.All[name];
        var paths = Definition.Read(await StandIn.Evaluate(
            Release.V26_05, $"({StandIn.System(configuration.Platform, [Around, .. fleets.Original(configuration)])}).definitions")).Select(one => one.Path).ToList();
        var original = await RealValues.Of(nixpkgs, fleets.Original(configuration), paths);
        Assert.SkipWhen(nixpkgs.IsOlder && original.ExitCode != 0, $"The original is too new for nixpkgs {nixpkgs.Name}: {original.StandardError}");
        var imported = await RealValues.Of(nixpkgs, fleets.Imported(configuration), paths);
        output.WriteLine($"{paths.Count} options");
        Assert.True(original.ExitCode == 0, original.StandardError);
        Assert.True(imported.ExitCode == 0, imported.StandardError);
        Assert.Equal(fleets.Unplaced(original.StandardOutput), fleets.Unplaced(imported.StandardOutput));
    }

    string Text(Definition definition) => fleets.Unplaced($"{definition} at {definition.Priority}");
}
