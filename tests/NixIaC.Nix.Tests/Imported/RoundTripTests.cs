using NixIaC.Model;
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
        NixTool.Require();
        var nixpkgs = Environment.GetEnvironmentVariable("NIXIAC_NIXPKGS");
        Assert.SkipWhen(string.IsNullOrEmpty(nixpkgs), "NIXIAC_NIXPKGS names no real nixpkgs to evaluate the configurations with.");
        var configuration = Configuration.All[name];
        var paths = Definition.Read(await StandIn.Evaluate(
            Release.V26_05, $"({StandIn.System(configuration.Platform, [Around, .. fleets.Original(configuration)])}).definitions")).Select(one => one.Path).ToList();
        var values = new List<string>();
        foreach (var modules in (IEnumerable<string>[])[fleets.Original(configuration), fleets.Imported(configuration)])
            values.Add(fleets.Unplaced(await RealNixpkgs.Values(nixpkgs!, modules, paths)));
        output.WriteLine($"{paths.Count} options");
        Assert.Equal(values[0], values[1]);
    }

    string Text(Definition definition) => fleets.Unplaced($"{definition} at {definition.Priority}");
}
