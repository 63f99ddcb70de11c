using System.Text.Json;
using CsCheck;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Generators.Tests.Properties;

public sealed class RandomFleetTests
{
    [Fact]
    public async Task Flakes_of_random_fleets_parse_and_hold_the_texts_that_went_in()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        RandomFleet.Any.Sample(
            fleet =>
            {
                var name = $"fleet{number++}";
                foreach (var (path, text) in Flake(fleet)) folder.Write(Path.Combine(name, path), text);
                foreach (var (path, greeting) in fleet.Greetings) expected.Add(folder[Path.Combine(name, path)], greeting);
            },
            iter: 25, threads: 1);

        await NixTool.Output("nix-instantiate", ["--parse", .. Directory.EnumerateFiles(folder.Path, "*.nix", SearchOption.AllDirectories)]);
        var systems = string.Join(' ', expected.Keys.Select(path => $"(import {path}).users.motd"));
        var read = await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", "--expr", $"[ {systems} ]");
        Assert.Equal(expected.Values, JsonSerializer.Deserialize<string[]>(read));
    }

    static IReadOnlyDictionary<string, string> Flake(RandomFleet fleet)
    {
        FleetProject Project() => FleetProject.Of(fleet.Source).WithFile("site's file.nix", "{ }\n");
        var compiled = CompiledFleet.Of(Project());
        Assert.Empty(compiled.Errors);
        Assert.Equal(compiled.Files, CompiledFleet.Of(Project()).Files);
        Assert.Superset(fleet.Greetings.Keys.ToHashSet(), compiled.Files.Keys.ToHashSet());
        foreach (var json in compiled.Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
            JsonDocument.Parse(json.Value).Dispose();
        return compiled.Files;
    }
}
