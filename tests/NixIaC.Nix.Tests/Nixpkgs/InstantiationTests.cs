using System.Collections.Concurrent;
using System.Text.Json;
using Xunit;

namespace NixIaC.Nix.Tests.Nixpkgs;

/// <summary>With a real nixpkgs at hand, all that the examples' flakes offer instantiates. With an older one it is said by name what does not, and why.</summary>
public sealed class InstantiationTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(ExampleFlake.All), MemberType = typeof(ExampleFlake))]
    public async Task Every_package_of_an_example_instantiates(string example)
    {
        var nixpkgs = await GivenNixpkgs.Require();
        var flake = new ExampleFlake(example);
        var blocked = new ConcurrentDictionary<string, string>();
        var failed = new ConcurrentDictionary<string, string>();
        var packages = await Packages(flake, nixpkgs);
        Assert.NotEmpty(packages);
        await Parallel.ForEachAsync(packages, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (package, _) =>
        {
            var result = await flake.TryNix(nixpkgs.Input, "eval --impure --raw", $"#{package}.drvPath");
            if (result.ExitCode == 0)
                Assert.EndsWith(".drv", result.StandardOutput, StringComparison.Ordinal);
            else if (nixpkgs.IsOlder && Blocker.Of(result.StandardError) is { } blocker)
                blocked[package] = blocker.Reason;
            else
                failed[package] = result.StandardError;
        });

        output.WriteLine($"nixpkgs {nixpkgs.Name}: {packages.Count - blocked.Count - failed.Count} of {packages.Count} instantiate.");
        foreach (var (package, reason) in blocked.OrderBy(one => one.Key, StringComparer.Ordinal))
            output.WriteLine($"{package} does not: {reason}.");
        Assert.Empty(failed.Select(one => $"{one.Key}:\n{one.Value}"));
    }

    static async Task<IReadOnlyList<string>> Packages(ExampleFlake flake, GivenNixpkgs nixpkgs)
    {
        using var names = JsonDocument.Parse(
            await flake.Nix(nixpkgs.Input, "eval --impure --json", "#packages", "--apply", "builtins.mapAttrs (platform: builtins.attrNames)"));
        return
        [
            .. from platform in names.RootElement.EnumerateObject()
               from name in platform.Value.EnumerateArray()
               select $"packages.{platform.Name}.{name.GetString()}",
        ];
    }
}
