using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>What <c>nixiac import</c> makes of a configuration sets the same options to the same values as the configuration.</summary>
public sealed class RoundTripTests(ImportedFleets fleets, ITestOutputHelper output) : IClassFixture<ImportedFleets>
{
    public static TheoryData<string> All => [.. Configuration.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_evaluates_to_the_same_as_the_original(string name)
    {
        NixTool.Require();
        var around = Path.Combine(AppContext.BaseDirectory, "Imported", "around.nix");
        var configuration = Configuration.All[name];
        var system = (IEnumerable<string> modules) => $"({StandIn.System(configuration.Platform, [around, .. modules])}).definitions";
        var sides = await StandIn.Evaluate(Release.V26_05, StandIn.List([
            system(fleets.Original(configuration)), system(fleets.Imported(configuration)), system(fleets.Topology(configuration))]));

        var definitions = sides.EnumerateArray().Select(side => Definition.Read(side).Select(one => $"{one} at {one.Priority}").Select(fleets.Unplaced).Order(StringComparer.Ordinal).ToList()).ToList();
        output.WriteLine($"{definitions[0].Except(definitions[2]).Count()} definitions{(configuration.StaysNix ? ", all of which stay Nix" : "")}");
        Assert.Equal(definitions[0], definitions[1]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Real_nixpkgs_gives_the_same_values(string name)
    {
        NixTool.Require();
        var nixpkgs = Environment.GetEnvironmentVariable("NIXIAC_NIXPKGS");
        Assert.SkipWhen(string.IsNullOrEmpty(nixpkgs), "NIXIAC_NIXPKGS names no real nixpkgs to evaluate the configurations with.");
        var configuration = Configuration.All[name];
        var around = Path.Combine(AppContext.BaseDirectory, "Imported", "around.nix");
        var paths = Definition.Read(await StandIn.Evaluate(
            Release.V26_05, $"({StandIn.System(configuration.Platform, [around, .. fleets.Original(configuration)])}).definitions")).Select(one => one.Path).ToList();
        var values = new List<string>();
        foreach (var modules in (IEnumerable<string>[])[fleets.Original(configuration), fleets.Imported(configuration)])
            values.Add(fleets.Unplaced(await RealNixpkgs.Values(nixpkgs!, modules, paths)));
        output.WriteLine($"{paths.Count} options");
        Assert.Equal(values[0], values[1]);
    }
}
