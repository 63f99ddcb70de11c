using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Nixpkgs;

/// <summary>The nixpkgs that somebody has: <c>NIXIAC_NIXPKGS</c>, a folder or a reference of a flake.</summary>
/// <param name="Input">What the input <c>nixpkgs</c> of a flake of ours is replaced by.</param>
/// <param name="Name">Its release, such as <c>26.05</c>.</param>
/// <param name="IsOlder">Whether it came before the releases that we write for, and is spoken to through <c>Older</c>.</param>
sealed record GivenNixpkgs(string Input, string Name, bool IsOlder)
{
    static readonly Lazy<Task<GivenNixpkgs>> Found = new(Find);

    /// <summary>Finds it, and skips the running test where there is none.</summary>
    public static Task<GivenNixpkgs> Require()
    {
        NixTool.Require();
        Assert.SkipWhen(
            string.IsNullOrEmpty(Given("NIXIAC_NIXPKGS")), "Set NIXIAC_NIXPKGS to a folder or flake reference of nixpkgs to evaluate the examples with it.");
        return Found.Value;
    }

    static async Task<GivenNixpkgs> Find()
    {
        var given = Given("NIXIAC_NIXPKGS")!;
        if (!Directory.Exists(given))
            return new(given, await Evaluate($"(builtins.getFlake {StandIn.Quoted(given)}).lib.trivial.release"), IsOlder: false);
        var name = await Evaluate($"(import (/. + {StandIn.Quoted(given)} + \"/lib\")).trivial.release");
        return Release.Parse(name) is { } release && release >= Release.Supported.Min()
            ? new("path:" + given, name, IsOlder: false)
            : new("path:" + Wrapped(given, name), name, IsOlder: true);
    }

    // Modules of today need the lib of today.
    static string Wrapped(string nixpkgs, string name)
    {
        var lib = Given("NIXIAC_NIXPKGS_LIB");
        Assert.SkipUnless(
            Directory.Exists(lib), $"NIXIAC_NIXPKGS is nixpkgs {name}, older than what we write for; set NIXIAC_NIXPKGS_LIB to a folder that holds the lib of a newer one.");
        var folder = Directory.CreateTempSubdirectory("nixiac-older-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Nixpkgs", "Older")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.WriteAllText(
            Path.Combine(folder, "paths.nix"), $$"""{ nixpkgs = /. + {{StandIn.Quoted(nixpkgs)}}; lib = /. + {{StandIn.Quoted(Path.Combine(lib!, "lib"))}}; }""");
        return folder;
    }

    static string? Given(string variable) => Environment.GetEnvironmentVariable(variable);

    static async Task<string> Evaluate(string expression) =>
        JsonDocument.Parse(await NixTool.Output("nix-instantiate", "--eval", "--json", "--expr", expression)).RootElement.GetString()!;
}
