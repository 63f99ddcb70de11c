using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;

namespace NixIaC.Nix.Tests;

/// <summary>
/// The stand-in for nixpkgs: a small flake of our own that plays one release or another. Its files are plain Nix, in this folder.
/// </summary>
public static class StandIn
{
    static readonly string Original = Path.Combine(AppContext.BaseDirectory, "StandIn");

    static readonly Dictionary<Release, Lazy<string>> Folders =
        Release.Supported.ToDictionary(release => release, release => new Lazy<string>(() => Play(release)));

    /// <summary>The folder of the flake that plays a release; refer to it as <c>path:FOLDER</c>.</summary>
    public static string Folder(Release release) => Folders[release].Value;

    /// <summary>Evaluates an expression that may use <c>lib</c> and <c>nixpkgs</c>, a path, and gives its value.</summary>
    public static async Task<JsonElement> Evaluate(Release release, string expression)
    {
        var output = await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", "--expr", InScope(release, expression));
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>Evaluates an expression that must fail and gives what Nix says of it.</summary>
    public static async Task<string> Failure(Release release, string expression)
    {
        var result = await NixTool.Run("nix-instantiate", "--eval", "--strict", "--json", "--expr", InScope(release, expression));
        Xunit.Assert.True(result.ExitCode != 0, $"{expression}\nshould fail, but gives {result.StandardOutput}");
        return result.StandardError;
    }

    /// <summary>Builds the derivations that an expression names and gives their output paths.</summary>
    public static async Task<string[]> Build(Release release, string expression)
    {
        var output = await NixTool.Output(
            "nix-build", "--no-out-link", "--option", "substitute", "false", "--expr", InScope(release, expression));
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>All options of NixOS that a system of these modules sets, with the values after merging.</summary>
    /// <param name="system">The double of the platform, such as <c>x86_64-linux</c>.</param>
    /// <param name="modules">Paths of module files.</param>
    /// <param name="release">The release to play.</param>
    public static async Task<ImmutableArray<Definition>> Definitions(string system, IEnumerable<string> modules, Release release) =>
        Definition.Read(await Evaluate(release, $"({System(system, modules)}).definitions"));

    /// <summary>The Nix expression of a system of these module files and further module texts.</summary>
    public static string System(string system, IEnumerable<string> modules, params IEnumerable<string> texts) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            lib.nixosSystem {
              modules = [
                { nixpkgs.hostPlatform = "{{system}}"; }
                {{string.Join("\n", modules.Select(Quoted))}}
                {{string.Join("\n", texts.Select(text => $"({text})"))}}
              ];
            }
            """);

    /// <summary>The Nix expression of a list.</summary>
    public static string List(IEnumerable<string> expressions) =>
        $"[ {string.Join('\n', expressions.Select(expression => $"({expression})"))} ]";

    /// <summary>A Nix string of this text.</summary>
    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("${", "\\${", StringComparison.Ordinal) + "\"";

    static string InScope(Release release, string expression) =>
        $"let nixpkgs = /. + {Quoted(Folder(release))}; lib = import (nixpkgs + \"/lib\"); in {expression}";

    static string Play(Release release)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, $"StandIn-{release}");
        foreach (var file in Directory.EnumerateFiles(Original, "*.nix", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "release.nix"), $"\"{release}\"\n");
        return folder;
    }
}
