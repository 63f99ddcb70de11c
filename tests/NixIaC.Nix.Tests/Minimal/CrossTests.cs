using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
using NixIaC.Model.Targets;
using NixIaC.Nix.Tests.Nixpkgs;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>With a real nixpkgs at hand (NIXIAC_NIXPKGS, a folder), images for every vintage architecture instantiate, or it is said which do not and why.</summary>
public sealed class CrossTests(ITestOutputHelper output)
{
    static readonly Target[] Targets = [.. Target.All.Where(target => target.Class >= SupportClass.Unproven)];

    [Fact]
    public async Task Images_instantiate_for_vintage_architectures()
    {
        var nixpkgs = await GivenNixpkgs.Require();
        var refused = new List<string>();
        foreach (var target in Targets)
        {
            var result = await NixTool.Run("nix-instantiate", "--expr", Image(nixpkgs, target));
            if (result.ExitCode != 0)
                refused.Add($"{target.Triple}: {result.StandardError.Split('\n').FirstOrDefault(line => line.StartsWith("error: ", StringComparison.Ordinal)) ?? result.StandardError}");
        }

        output.WriteLine($"{Targets.Length - refused.Count} of {Targets.Length} instantiate.\n{string.Join('\n', refused)}");
        Assert.True(refused.Count < Targets.Length, string.Join('\n', refused));
    }

    // Platforms that a nixpkgs does not list are refused by it unless allowed.
    static string Image(GivenNixpkgs nixpkgs, Target target) => $$"""
        (import (/. + {{StandIn.Quoted(EmbeddedModules.PathOf("minimal"))}}) {
          pkgs = import {{nixpkgs.Folder}} {
            localSystem.system = "x86_64-linux";
            crossSystem = {{NixWriter.Write(PlatformText.Of(target))}};
            config.allowUnsupportedSystem = true;
          };
          modules = [
            {
              kernel.arch = "{{target.Kernel.Architecture}}";
              kernel.defconfig = "{{target.Kernel.Machine.Defconfig}}";
              services.ticker.command = "while sleep 60; do date; done";
              ssh.enable = true;
              ssh.authorizedKeys = [ "ssh-ed25519 AAAA alice" ];
            }
          ];
        }).config.system.build.image
        """;
}
