using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Targets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Targets;

/// <summary>The table of targets says what <c>lib.systems</c> says, of the stand-in and of nixpkgs where one is at hand.</summary>
public sealed class TargetFactsTests
{
    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task The_stand_in_has_the_facts_of_the_table(string release)
    {
        NixTool.Require();
        var played = Release.Parse(release)!.Value;
        Check(await StandIn.Evaluate(played, $"({PlatformFacts.Function(played)}) lib"), played);
    }

    [Theory]
    [InlineData("NIXIAC_NIXPKGS", "a folder or flake reference of nixpkgs")]
    [InlineData("NIXIAC_NIXPKGS_LIB", "a folder that holds nixpkgs' lib, such as a checkout of nixpkgs.lib")]
    public async Task Nixpkgs_has_the_facts_of_the_table(string variable, string what)
    {
        NixTool.Require();
        var nixpkgs = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(nixpkgs), $"Set {variable} to {what} to compare the table of targets with it.");
        var lib = Directory.Exists(nixpkgs)
            ? $"(import (/. + {StandIn.Quoted(Path.Combine(nixpkgs, "lib"))}))"
            : $"(builtins.getFlake {StandIn.Quoted(nixpkgs!)}).lib";
        var name = (await Value($"{lib}.trivial.release")).GetString()!;
        var release = Release.Parse(name);
        Assert.SkipUnless(
            release is { } known && Release.Supported.Contains(known), $"{variable} is nixpkgs {name}; the table is about {string.Join(" and ", Release.Supported)}.");
        Check(await Value($"({PlatformFacts.Function(release!.Value)}) {lib}"), release.Value);
    }

    static async Task<JsonElement> Value(string expression) =>
        JsonDocument.Parse(await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", "--expr", expression)).RootElement;

    static void Check(JsonElement all, Release release)
    {
        Assert.Equal(Target.All.Count, all.EnumerateObject().Count());
        Assert.Multiple([.. Target.All.Select<Target, Action>(target => () => Check(target, all.GetProperty(target.Arch), release))]);
    }

    static void Check(Target target, JsonElement given, Release release)
    {
        var expected = PlatformFacts.Of(target);
        Assert.Equal(expected, PlatformFacts.Read(given, hasCompiler: target.Compiler is not null));
        Assert.True(given.GetProperty("sameAsExample").GetBoolean(), $"{target.Arch} is written as another platform than its example.");

        // Up to 26.05 the platform knows the kernel's image, ours where nixpkgs has none.
        var image = release < Release.V26_11 ? target.Kernel.ImageBefore ?? (target.Kernel.Defconfig is null ? null : target.Kernel.Image) : null;
        Assert.Equal(image, given.GetProperty("kernel").GetString());

        var sameAbi = given.GetProperty("double").GetProperty("config").GetString() == target.Triple;
        Assert.Equal(target.OwnsDouble, sameAbi);
        var same = sameAbi && given.GetProperty("double").GetProperty("gcc").GetRawText() == given.GetProperty("gcc").GetRawText();
        Assert.True(same || target.IsLossy, $"The double of {target.Arch} alone loses something.");

        Assert.Equal(
            target.Runs.Order(StringComparer.Ordinal),
            given.GetProperty("runs").EnumerateArray().Select(system => system.GetString()!).Order(StringComparer.Ordinal));
    }
}
