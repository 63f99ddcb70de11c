using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

public sealed class InputTests
{
    static readonly FleetProject Project = SmallFleet.With("""
        [FlakeInput("github:nix-community/srvos", Follows = new[] { "nixpkgs" })] public sealed class Srvos;
        [FlakeInput("github:o/r", Name = "Odd_1")] public sealed class Borg;
        [Imports<Srvos>("nixosModules.server", "nixosModules.\"mixins nginx\""), Overlay("overlays/a.nix")] public sealed class ServerAttribute : ProfileAttribute;
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Server, Overlay<Borg>("overlays.default")] public sealed class Web;
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.12")] public sealed class Plain;
        """).WithFile("overlays/a.nix", "final: prev: { }\n");

    [Fact]
    public void Declared_inputs_are_inputs_of_the_flake()
    {
        var flake = Checked.Run(Project)!.Files["flake.nix"];
        Assert.Contains("""
              inputs = {
                nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";
                Odd_1.url = "github:o/r";
                srvos = {
                  url = "github:nix-community/srvos";
                  inputs.nixpkgs.follows = "nixpkgs";
                };
              };
            """, flake, StringComparison.Ordinal);
        Assert.Contains("{ self, nixpkgs, ... }@inputs:", flake, StringComparison.Ordinal);
        Assert.Contains("specialArgs = {\n            inherit inputs;\n          };", flake, StringComparison.Ordinal);
    }

    [Fact]
    public void Systems_name_inputs_only_where_they_use_them()
    {
        var files = Checked.Run(Project)!.Files;
        var web = files["systems/web.nix"];
        Assert.Contains("{ inputs, ... }:\n{", web, StringComparison.Ordinal);
        Assert.Contains("    inputs.srvos.nixosModules.server\n    inputs.srvos.nixosModules.\"mixins nginx\"\n", web, StringComparison.Ordinal);
        Assert.Contains("""
              nixpkgs = {
                hostPlatform = "x86_64-linux";
                overlays = [
                  (import ../imports/overlays/a.nix)
                  inputs.Odd_1.overlays.default
                ];
              };
            """, web, StringComparison.Ordinal);
        Assert.DoesNotContain("inputs", files["systems/plain.nix"], StringComparison.Ordinal);
    }
}
