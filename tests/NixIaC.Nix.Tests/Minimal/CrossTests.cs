using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>With a real nixpkgs at hand (NIXIAC_NIXPKGS, a folder), images for every vintage architecture instantiate, or it is said which do not and why.</summary>
public sealed class CrossTests(ITestOutputHelper output)
{
    // The configuration of the platform, and the kernel's own name and configuration for a machine of it.
    static readonly (string Platform, string Arch, string Defconfig)[] Targets =
    [
        ("m68k-unknown-linux-gnu", "m68k", "virt_defconfig"),
        ("sparc-unknown-linux-gnu", "sparc", "sparc32_defconfig"),
        ("sparc64-unknown-linux-gnu", "sparc", "sparc64_defconfig"),
        ("powerpc-unknown-linux-gnu", "powerpc", "pmac32_defconfig"),
        ("powerpc64-unknown-linux-gnuabielfv2", "powerpc", "ppc64_defconfig"),
        ("mips-unknown-linux-gnu", "mips", "malta_defconfig"),
        ("mips64-unknown-linux-gnuabi64", "mips", "malta_defconfig"),
        ("mipsel-unknown-linux-gnu", "mips", "malta_defconfig"),
        ("mips64el-unknown-linux-gnuabi64", "mips", "malta_defconfig"),
        ("armv5tel-unknown-linux-gnueabi", "arm", "versatile_defconfig"),
        ("riscv32-unknown-linux-gnu", "riscv", "rv32_defconfig"),
        ("i586-unknown-linux-gnu", "i386", "i386_defconfig"),
    ];

    [Fact]
    public async Task Images_instantiate_for_vintage_architectures()
    {
        var nixpkgs = Environment.GetEnvironmentVariable("NIXIAC_NIXPKGS");
        Assert.SkipUnless(Directory.Exists(nixpkgs), "NIXIAC_NIXPKGS names no folder of nixpkgs.");
        NixTool.Require();
        var refused = new List<string>();
        foreach (var target in Targets)
        {
            var result = await NixTool.Run("nix-instantiate", "--expr", Image(nixpkgs!, target.Platform, target.Arch, target.Defconfig));
            if (result.ExitCode != 0)
                refused.Add($"{target.Platform}: {result.StandardError.Split('\n').FirstOrDefault(line => line.StartsWith("error: ", StringComparison.Ordinal)) ?? result.StandardError}");
        }

        output.WriteLine($"{Targets.Length - refused.Count} of {Targets.Length} instantiate.\n{string.Join('\n', refused)}");
        Assert.True(refused.Count < Targets.Length, string.Join('\n', refused));
    }

    // Platforms that a nixpkgs does not list are refused by it unless allowed.
    static string Image(string nixpkgs, string platform, string arch, string defconfig) => $$"""
        (import (/. + {{StandIn.Quoted(EmbeddedModules.PathOf("minimal"))}}) {
          pkgs = import (/. + {{StandIn.Quoted(nixpkgs)}}) {
            localSystem.system = "x86_64-linux";
            crossSystem.config = "{{platform}}";
            config.allowUnsupportedSystem = true;
          };
          modules = [
            {
              kernel.arch = "{{arch}}";
              kernel.defconfig = "{{defconfig}}";
              services.ticker.command = "while sleep 60; do date; done";
              ssh.enable = true;
              ssh.authorizedKeys = [ "ssh-ed25519 AAAA alice" ];
            }
          ];
        }).config.system.build.image
        """;
}
