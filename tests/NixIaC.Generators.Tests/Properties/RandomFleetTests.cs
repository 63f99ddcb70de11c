using System.Text.Json;
using CsCheck;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Testing;
using NixIaC.Testing.Fleets;
using Xunit;

namespace NixIaC.Generators.Tests.Properties;

public sealed class RandomFleetTests
{
    [Fact]
    public Task Flakes_of_random_fleets_parse_and_hold_the_texts_that_went_in() => Lowered(RandomFleet.Any, iter: 10);

    [Fact]
    public Task So_do_those_of_three_hundred_nodes() => Lowered(RandomFleet.Of(Gen.Const(300)), iter: 1);

    static async Task Lowered(Gen<RandomFleet> fleets, int iter)
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        fleets.Sample(
            fleet =>
            {
                var name = $"fleet{number++}";
                foreach (var (path, text) in Flake(fleet)) folder.Write(Path.Combine(name, path), text);
                foreach (var (path, greeting) in fleet.Greetings) expected.Add(folder[Path.Combine(name, path)], greeting);
            },
            iter: iter, threads: 1);

        await NixTool.Output("nix-instantiate", ["--parse", .. Directory.EnumerateFiles(folder.Path, "*.nix", SearchOption.AllDirectories)]);
        folder.Write("greetings.nix", $"[ {string.Join('\n', expected.Keys.Select(path => $"({Greeting(path)})"))} ]");
        var read = await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", folder["greetings.nix"]);
        Assert.Equal(expected.Values, JsonSerializer.Deserialize<string[]>(read));
    }

    // A system with code in it is a function, whose arguments no greeting needs.
    static string Greeting(string path) =>
        $"let file = import {path}; system = if builtins.isFunction file then file (builtins.functionArgs file) else file; in "
        + "system.users.motd or system.files.\"/etc/motd\".text";

    static IReadOnlyDictionary<string, string> Flake(RandomFleet fleet)
    {
        var compiled = CompiledFleet.Of(Project(fleet.Sources, fleet.Files));
        Assert.Empty(compiled.Errors);
        Assert.Equal(compiled.Files, CompiledFleet.Of(Project(fleet.Sources.Reverse(), fleet.Files.Reverse())).Files);
        Assert.Superset(fleet.Greetings.Keys.ToHashSet(), compiled.Files.Keys.ToHashSet());
        foreach (var json in compiled.Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
            JsonDocument.Parse(json.Value).Dispose();
        return compiled.Files;
    }

    static FleetProject Project(IEnumerable<(string Path, string Text)> sources, IEnumerable<KeyValuePair<string, string>> files)
    {
        var project = sources.Aggregate(FleetProject.Of(), (all, source) => all.With(source.Path, source.Text));
        return files.Aggregate(project, (all, file) => all.WithFile(file.Key, file.Value));
    }
}
