using System.Reflection;
using System.Text.Json;
using CliWrap.Buffered;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The flake that the build of an example wrote.</summary>
public sealed class ExampleFlake(string example)
{
    static readonly Dictionary<string, string?> Metadata = typeof(ExampleFlake).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    /// <summary>The names of all examples.</summary>
    public static TheoryData<string> All =>
        [.. Directory.EnumerateDirectories(Metadata["ExamplesFolder"]!)
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public string Folder { get; } =
        Path.Combine(Metadata["ExamplesFolder"]!, example, "bin", Metadata["Configuration"]!, "net10.0", "nix");

    public IEnumerable<string> NixFiles => Directory.EnumerateFiles(Folder, "*.nix", SearchOption.AllDirectories);

    /// <summary>What <c>fleet.json</c> says the systems with NixOS are called.</summary>
    public IReadOnlyList<string> SystemNames => Named("name", system => !IsMinimal(system));

    /// <summary>Where the minimal images are in the flake.</summary>
    public IReadOnlyList<string> MinimalImages => Named("attribute", IsMinimal);

    /// <summary>Systems with NixOS whose build runs on this machine: all but those that need an emulator, which it does not have.</summary>
    public IReadOnlyList<string> BuildableNames =>
        Named("name", system => !IsMinimal(system) && system.GetProperty("build").GetProperty("way").GetString() != "emulation");

    static bool IsMinimal(JsonElement system) => system.GetProperty("image").GetString() == "minimal";

    string[] Named(string member, Func<JsonElement, bool> which)
    {
        using var fleet = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "fleet.json")));
        return [.. fleet.RootElement.GetProperty("systems").EnumerateArray().Where(which).Select(system => system.GetProperty(member).GetString()!)];
    }

    /// <summary>What <c>fleet.json</c> lets expect of packages of workloads: one for each platform that builds, or for each architecture.</summary>
    public IReadOnlyList<string> WorkloadPackages
    {
        get
        {
            using var fleet = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "fleet.json")));
            var systems = fleet.RootElement.GetProperty("systems").EnumerateArray().ToDictionary(system => system.GetProperty("name").GetString()!);
            return
            [
                .. (from node in fleet.RootElement.GetProperty("nodes").EnumerateArray()
                    where node.TryGetProperty("workloads", out _)
                    from name in node.GetProperty("workloads").EnumerateArray()
                    let workload = fleet.RootElement.GetProperty("workloads").EnumerateArray().Single(one => one.GetProperty("name").GetString() == name.GetString())
                    let system = systems[node.GetProperty("system").GetString()!]
                    // A minimal image has them inside.
                    where !IsMinimal(system)
                    let host = system.GetProperty("hostPlatform").GetString()
                    let arch = host == "aarch64-linux" ? "arm64" : host!.Split('-')[0]
                    select (Build: system.GetProperty("buildPlatform").GetString(),
                        Name: workload.GetProperty("portable").GetBoolean() ? name.GetString()! : $"{name.GetString()}-{arch}"))
                .Distinct().Select(built => built.Name),
            ];
        }
    }

    /// <summary>What <c>fleet.json</c> calls images of systems and of workloads.</summary>
    public IReadOnlyList<string> Images
    {
        get
        {
            using var fleet = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "fleet.json")));
            return
            [
                .. from member in new[] { "systems", "workloads" }
                   where fleet.RootElement.TryGetProperty(member, out _)
                   from thing in fleet.RootElement.GetProperty(member).EnumerateArray()
                   where thing.TryGetProperty("images", out _)
                   from image in thing.GetProperty("images").EnumerateArray()
                   select image.GetProperty("attribute").GetString()!.Split('.')[^1],
            ];
        }
    }

    /// <summary>Runs a command of <c>nix</c> with another nixpkgs; arguments that begin with <c>#</c> name parts of the flake.</summary>
    public Task<string> Nix(string nixpkgs, string command, params IEnumerable<string> arguments) =>
        NixTool.Output("nix", Command(nixpkgs, command, arguments));

    /// <summary>The same, where it may fail.</summary>
    public Task<BufferedCommandResult> TryNix(string nixpkgs, string command, params IEnumerable<string> arguments) =>
        NixTool.Run("nix", Command(nixpkgs, command, arguments));

    IEnumerable<string> Command(string nixpkgs, string command, IEnumerable<string> arguments) =>
    [
        .. command.Split(' '), "--no-write-lock-file", "--override-input", "nixpkgs", nixpkgs,
        .. arguments.Select(argument => argument.StartsWith('#') ? $"path:{Folder}{argument}" : argument),
    ];

    /// <summary>Evaluates a function of all systems.</summary>
    public async Task<JsonElement> Systems(string nixpkgs, string function) =>
        JsonDocument.Parse(await Nix(
            nixpkgs, "eval --json", "#nixosConfigurations", "--apply", $"systems: builtins.mapAttrs (name: system: {function}) systems")).RootElement;

    /// <summary>The stand-in that plays a release, as a flake.</summary>
    public static string Playing(Release release) => "path:" + StandIn.Folder(release);
}
