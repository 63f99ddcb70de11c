using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Nixpkgs;

/// <summary>The nixpkgs that somebody has: <c>NIXIAC_NIXPKGS</c>, a folder or a reference of a flake.</summary>
/// <param name="Input">What the input <c>nixpkgs</c> of a flake of ours is replaced by.</param>
/// <param name="Folder">A Nix expression of where it lies, to import.</param>
/// <param name="Flake">One of its outputs as a flake.</param>
/// <param name="Lib">One of a <c>lib</c> as of today.</param>
/// <param name="Name">Its release, such as <c>26.05</c>.</param>
/// <param name="IsOlder">Whether it came before the releases that we write for, and is spoken to through <c>Older</c>.</param>
sealed record GivenNixpkgs(string Input, string Folder, string Flake, string Lib, string Name, bool IsOlder)
{
    static readonly Lazy<Task<GivenNixpkgs>> Found = new(Find);

    /// <summary>Finds it, and skips the running test where there is none.</summary>
    public static Task<GivenNixpkgs> Require()
    {
        NixTool.Require();
        Assert.SkipWhen(
            string.IsNullOrEmpty(Given("NIXIAC_NIXPKGS")), "Set NIXIAC_NIXPKGS to a folder or flake reference of nixpkgs to evaluate with it.");
        return Found.Value;
    }

    static async Task<GivenNixpkgs> Find()
    {
        var given = Given("NIXIAC_NIXPKGS")!;
        var nixpkgs = Directory.Exists(given) ? await InFolder(given) : await AtReference(given);
        if (Release.Parse(nixpkgs.Name) is { } release && release >= Release.Supported.Min())
            return nixpkgs;

        var lib = Given("NIXIAC_NIXPKGS_LIB");
        Assert.SkipUnless(
            Directory.Exists(given) && Directory.Exists(lib),
            $"NIXIAC_NIXPKGS is nixpkgs {nixpkgs.Name}, older than what we write for. Name a folder of it, and in NIXIAC_NIXPKGS_LIB one that holds the lib of a newer one.");
        lib = Path.Combine(lib!, "lib");
        return await InFolder(Wrap(given, lib)) with { Lib = $"(import {PathOf(lib)})", Name = nixpkgs.Name, IsOlder = true };
    }

    static async Task<GivenNixpkgs> AtReference(string reference)
    {
        var flake = $"(builtins.getFlake {StandIn.Quoted(reference)})";
        return new(reference, flake + ".outPath", flake, flake + ".lib", await NameOf(flake), IsOlder: false);
    }

    // A flake without copying all of it to the store.
    static async Task<GivenNixpkgs> InFolder(string folder)
    {
        var flake = $"((import {PathOf(folder + "/flake.nix")}).outputs {{ self.outPath = {PathOf(folder)}; }})";
        return new("path:" + folder, PathOf(folder), flake, flake + ".lib", await NameOf(flake), IsOlder: false);
    }

    static string Wrap(string nixpkgs, string lib)
    {
        var folder = Directory.CreateTempSubdirectory("nixiac-older-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Nixpkgs", "Older")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(folder, "paths.nix"), $$"""{ nixpkgs = {{PathOf(nixpkgs)}}; lib = {{PathOf(lib)}}; }""");
        return folder;
    }

    static string? Given(string variable) => Environment.GetEnvironmentVariable(variable);

    static string PathOf(string path) => $"(/. + {StandIn.Quoted(path)})";

    static async Task<string> NameOf(string flake) =>
        JsonDocument.Parse(await NixTool.Output("nix-instantiate", "--eval", "--json", "--expr", flake + ".lib.trivial.release")).RootElement.GetString()!;
}
