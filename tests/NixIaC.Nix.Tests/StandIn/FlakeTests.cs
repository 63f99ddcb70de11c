using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>A flake takes the stand-in for nixpkgs, and its systems really build.</summary>
public sealed class FlakeTests
{
    const string Flake = """
        {
          inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";
          outputs =
            { self, nixpkgs }:
            {
              nixosConfigurations.one = nixpkgs.lib.nixosSystem {
                modules = [
                  (
                    { pkgs, ... }:
                    {
                      nixpkgs.hostPlatform = "x86_64-linux";
                      networking.hostName = "one";
                      environment.systemPackages = [ pkgs.git ];
                      services.nginx.virtualHosts."a.example".root = "/srv";
                    }
                  )
                ];
              };
              packages.x86_64-linux.git = nixpkgs.legacyPackages.x86_64-linux.git;
            };
        }
        """;

    [Fact]
    public async Task A_system_of_a_flake_builds_and_holds_its_configuration()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        folder.Write("flake.nix", Flake);
        var input = "path:" + StandIn.Folder(Release.V26_11);

        var shown = await NixTool.Output("nix", "flake", "show", "path:" + folder.Path, "--override-input", "nixpkgs", input, "--json");
        Assert.Equal(
            "nixos-configuration",
            JsonDocument.Parse(shown).RootElement.GetProperty("nixosConfigurations").GetProperty("one").GetProperty("type").GetString());

        var built = await NixTool.Output(
            "nix", "build", $"path:{folder.Path}#nixosConfigurations.one.config.system.build.toplevel",
            "--override-input", "nixpkgs", input, "--no-link", "--json", "--option", "substitute", "false");
        var system = JsonDocument.Parse(built).RootElement[0].GetProperty("outputs").GetProperty("out").GetString()!;

        Assert.Equal("one", (await File.ReadAllTextAsync(Path.Combine(system, "etc/hostname"))).Trim());
        Assert.Equal("26.11pre-git", (await File.ReadAllTextAsync(Path.Combine(system, "nixos-version"))).Trim());
        var configuration = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(system, "etc/nixiac/config.json"))).RootElement;
        Assert.Equal(
            "/srv",
            configuration.GetProperty("services").GetProperty("nginx").GetProperty("virtualHosts").GetProperty("a.example")
                .GetProperty("root").GetString());
        var git = configuration.GetProperty("environment").GetProperty("systemPackages")[0].GetString()!;
        Assert.True(File.Exists(Path.Combine(git, "bin/git")), "A package of the system was built with it.");

        var activated = await Commands.Run(Path.Combine(system, "bin/switch-to-configuration"), ["switch"]);
        Assert.Equal("switch one", activated.StandardOutput.Trim());
    }

    [Theory]
    [InlineData("riscv64-linux")]
    [InlineData("m68k-linux")]
    public async Task A_foreign_system_is_built_here_when_it_is_cross_compiled(string host)
    {
        NixTool.Require();
        var system = StandIn.System(host, [], "{ nixpkgs.buildPlatform = builtins.currentSystem; networking.hostName = \"far\"; }");
        var built = Assert.Single(await StandIn.Build(Release.V26_05, $"({system}).config.system.build.toplevel"));
        Assert.Equal(host, (await File.ReadAllTextAsync(Path.Combine(built, "system"))).Trim());
    }

    [Fact]
    public async Task A_foreign_system_without_a_builder_is_a_derivation_of_its_own_platform()
    {
        NixTool.Require();
        var system = await StandIn.Evaluate(
            Release.V26_05, $"({StandIn.System("riscv64-linux", [])}).config.system.build.toplevel.drvAttrs.system");
        Assert.Equal("riscv64-linux", system.GetString());
    }
}
