using System.Text.Json;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Model.Targets;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>A fleet with a minimal image for each architecture there is, as Nix reads it.</summary>
public sealed class FleetTests
{
    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task Each_is_an_image_of_its_builders_platform(string name)
    {
        NixTool.Require();
        var release = Release.Parse(name)!.Value;
        using var fleet = await WrittenFleet.Of(Project(release));
        var packages = JsonDocument.Parse(await NixTool.Output(
            "nix", "eval", "--json", "--no-write-lock-file", "--override-input", "nixpkgs", "path:" + StandIn.Folder(release), $"path:{fleet.Folder}#packages.x86_64-linux",
            "--apply", "packages: builtins.mapAttrs (name: package: { inherit (package) name drvPath; }) (builtins.removeAttrs packages [ \"forge\" ])")).RootElement;
        Assert.Equal(
            Target.All.Select(target => HostName(target) + "-minimal").Append("frames-minimal").Order(StringComparer.Ordinal),
            packages.EnumerateObject().Select(package => package.Name).Order(StringComparer.Ordinal));
        Assert.All(packages.EnumerateObject(), package => Assert.Equal("minimal-" + package.Name.Replace("-minimal", "", StringComparison.Ordinal), package.Value.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Each_is_what_the_table_says_of_its_architecture()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(Project(Release.V26_05));
        var flake = await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "flake.nix"));
        foreach (var target in Target.All)
        {
            var config = await Evaluate(fleet, flake, HostName(target), """
                {
                  inherit (config) hostName kernelParams;
                  inherit (config.kernel) arch defconfig target deviceTree;
                  settings = lib.filterAttrs (name: _: lib.elem name [ "CPU_BIG_ENDIAN" "64BIT" "M586TSC" ]) config.kernel.settings;
                  addresses = config.networks.lan.addresses;
                  keys = config.ssh.authorizedKeys;
                }
                """);
            Assert.Equal(HostName(target), config.GetProperty("hostName").GetString());
            Assert.Equal($"console={target.Serial}", config.GetProperty("kernelParams")[0].GetString());
            Assert.Equal(target.Kernel.Architecture, config.GetProperty("arch").GetString());
            Assert.Equal(target.Kernel.Image, config.GetProperty("target").GetString());
            Assert.Equal(target.Kernel.Machine.Defconfig, config.GetProperty("defconfig").GetString());
            Assert.Equal(target.Kernel.Machine.DeviceTree, config.GetProperty("deviceTree").GetString());
            if (target.Kernel.Machine.Defconfig == "malta_defconfig")
                Assert.Equal(target.IsBigEndian, config.GetProperty("settings").GetProperty("CPU_BIG_ENDIAN").GetBoolean());
            Assert.Single(config.GetProperty("addresses").EnumerateArray());
            Assert.Single(config.GetProperty("keys").EnumerateArray());
        }
    }

    [Fact]
    public async Task Members_of_a_cluster_have_their_identities_on_the_machine()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(Project(Release.V26_05));
        var config = await Evaluate(
            fleet, await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "flake.nix")), "frames", "{ inherit (config) hostName networks; inherit (config.identity) enable; }");
        Assert.Equal("frames", config.GetProperty("hostName").GetString());
        Assert.True(config.GetProperty("enable").GetBoolean());
        Assert.Empty(config.GetProperty("networks").EnumerateObject());
        Assert.Contains("\"hostName\": \"frames-2\"", await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "nodes", "frames-2.json")), StringComparison.Ordinal);
    }

    // The packages are those that the flake calls the library with: what stands behind "pkgs = " there.
    static Task<JsonElement> Evaluate(WrittenFleet fleet, string flake, string system, string what)
    {
        var start = flake.IndexOf("pkgs = ", flake.IndexOf($"{system}-minimal =", StringComparison.Ordinal), StringComparison.Ordinal) + "pkgs = ".Length;
        var packages = flake[start..flake.IndexOf("modules = ", start, StringComparison.Ordinal)].TrimEnd();
        return StandIn.Evaluate(Release.V26_05, $$"""
            let
              pkgs = {{packages}}
              inherit (import (/. + {{StandIn.Quoted(Path.Combine(fleet.Folder, "modules", "minimal"))}}) {
                inherit pkgs;
                modules = [ (/. + {{StandIn.Quoted(fleet.System(system))}}) ];
              }) config;
            in
            {{what}}
            """);
    }

    static string HostName(Target target) => "m-" + target.Arch.ToLowerInvariant().Replace('_', '-');

    static FleetProject Project(Release release) => FleetProject.Of($$"""
        using NixIaC;

        namespace Acme;

        [Fleet(Release = NixosRelease.V{{release.Year}}_{{release.Month:00}}, StateVersion = "26.05")]
        [Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Network("192.168.0.0/16", Gateway = "192.168.0.1"), In<Site>] public sealed class Lan;
        [Node(Image.Livestock, Arch.X86_64), Builder, In<Site>] public sealed class Forge;
        [Node(Image.Minimal, Arch.ArmV5), Cluster(Count = 3), BuiltOn<Forge>, On<Lan>("192.168.2.1")] public sealed class Frames;
        {{string.Join('\n', Target.All.Select((target, i) =>
            $"[Node(Image.Minimal, Arch.{target.Arch}, Name = \"{HostName(target)}\"), BuiltOn<Forge>, On<Lan>(\"192.168.1.{i + 1}\")] public sealed class Of{target.Arch};"))}}
        """);
}
