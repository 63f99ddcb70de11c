using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The flakes of all examples, read by the real Nix.</summary>
public sealed class ExampleTests
{
    [Theory]
    [MemberData(nameof(ExampleFlake.All), MemberType = typeof(ExampleFlake))]
    public async Task Every_nix_file_parses(string example)
    {
        NixTool.Require();
        var flake = new ExampleFlake(example);
        Assert.Contains(flake.NixFiles, file => Path.GetFileName(file) == "flake.nix");
        await NixTool.Output("nix-instantiate", ["--parse", .. flake.NixFiles]);
    }

    [Theory]
    [MemberData(nameof(ExampleFlake.All), MemberType = typeof(ExampleFlake))]
    public async Task Flake_show_lists_every_system(string example)
    {
        NixTool.Require();
        var flake = new ExampleFlake(example);
        using var shown = JsonDocument.Parse(await flake.Nix(ExampleFlake.Playing(Release.V26_05), "flake show --json", "#"));
        var configurations = shown.RootElement.GetProperty("nixosConfigurations");
        Assert.Equal(flake.SystemNames, configurations.EnumerateObject().Select(entry => entry.Name).Order(StringComparer.Ordinal));
        var packages = shown.RootElement.GetProperty("packages").EnumerateObject().SelectMany(platform => platform.Value.EnumerateObject());
        var minimal = flake.MinimalImages.Select(attribute => attribute.Split('.')[^1]);
        Assert.Equal(
            flake.SystemNames.Concat(minimal).Concat(flake.WorkloadPackages).Concat(flake.Images).Order(StringComparer.Ordinal),
            packages.Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ExampleFlake.All), MemberType = typeof(ExampleFlake))]
    public async Task Every_system_builds(string example)
    {
        NixTool.Require();
        var flake = new ExampleFlake(example);
        var nixpkgs = ExampleFlake.Playing(Release.V26_05);
        var paths = await flake.Systems(nixpkgs, "system.config.system.build.toplevel.outPath");
        await flake.Nix(nixpkgs, "build --no-link",
            flake.BuildableNames.Select(name => $"#nixosConfigurations.{name}.config.system.build.toplevel").Concat(flake.MinimalImages.Select(name => "#" + name)));
        foreach (var name in flake.BuildableNames)
            Assert.True(Directory.Exists(paths.GetProperty(name).GetString()), name);
    }

    [Theory]
    [MemberData(nameof(ExampleFlake.All), MemberType = typeof(ExampleFlake))]
    public async Task Every_option_that_is_set_exists_and_its_value_fits_in_both_releases(string example)
    {
        NixTool.Require();
        foreach (var release in Release.Supported)
        {
            var schema = OptionSchema.For(release);
            var systems = await new ExampleFlake(example).Systems(ExampleFlake.Playing(release), "system.definitions");
            var definitions = systems.EnumerateObject().SelectMany(system => Definition.Read(system.Value)).ToList();
            Assert.NotEmpty(definitions);
            Assert.Empty(
                from definition in definitions.DistinctBy(definition => definition.ToString())
                from problem in schema.Check(new OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
                select problem.Message);
        }
    }
}
