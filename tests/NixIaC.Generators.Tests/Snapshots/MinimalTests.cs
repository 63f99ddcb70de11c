using NixIaC.Generators.Tests.Harness;
using NixIaC.Model.Lowering;
using Xunit;

namespace NixIaC.Generators.Tests.Snapshots;

/// <summary>Machines without NixOS beside one with it.</summary>
public sealed class MinimalTests
{
    const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";

    static readonly FleetProject Project = FleetProject.Of($$"""
        using NixIaC;

        namespace Acme;

        [Fleet(Domain = "acme.example", StateVersion = "26.05"), Operator("ann", "{{Key}} ann")]
        public sealed class Works { public static void Configure(NixOS nixos) => nixos.Time.TimeZone = "Europe/Vienna"; }

        [Community(SharesNames = true), In<Works>, Operator("bob", "{{Key}} bob"), Option("boot.kernelParams", ["quiet"])]
        public sealed class Hall;

        [Network("192.168.20.0/24", "fd20::/64", Gateway = "192.168.20.1", Gateway6 = "fd20::1"), In<Hall>] public sealed class Lan;
        [Network("192.168.30.0/24", Vlan = 30), In<Hall>] public sealed class Things;

        [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.20.5"), Builder] public sealed class Forge;

        [Node(Image.Minimal, Arch.M68k), On<Lan>("192.168.20.103", "fd20::103", Mac = "08:00:07:12:34:56"), BuiltOn<Forge>]
        [Option("services.web.command", ["httpd", "-f", "-h", "/srv"]), Option("services.web.user", "web")]
        [Option("files.\"/srv/index.html\".text", "Hello from 1991."), Option("ssh.authorizedKeys", ["{{Key}} eve"])]
        public sealed class Quadra;

        [BuiltOn<Forge>, Imports("clock.nix")]
        public abstract class Old;

        [Node(Image.Minimal, Arch.Mips64), On<Lan>(Interface = "eth0"), On<Things>("192.168.30.7", Interface = "eth0")]
        [Option("kernel.defconfig", "ip27_defconfig"), Option("console.device", "ttyS1"), Option("ssh.enable", false)]
        public sealed class Octane : Old;

        [Node(Image.Minimal, Arch.ArmV5), Cluster(Count = 2), On<Lan>("192.168.20.110")]
        public sealed class Frames : Old;
        """).WithFile("clock.nix", "{ services.clock.command = \"while sleep 60; do date; done\"; }\n");

    static readonly CompiledFleet Compiled = CompiledFleet.Of(Project);

    [Fact]
    public void The_flake_is_as_expected()
    {
        Assert.Empty(Compiled.Errors);
        new SnapshotFolder(Repository.Path("tests", "NixIaC.Generators.Tests", "Snapshots", "Minimal")).AssertEqual(
            Compiled.Files.Where(file => !file.Key.StartsWith("modules/", StringComparison.Ordinal)).ToDictionary());
    }

    [Fact]
    public void The_library_is_in_the_flake_of_those_who_use_it_alone()
    {
        Assert.Contains(ShippedModules.Minimal, file => file.Path == "modules/minimal/init.sh");
        Assert.All(ShippedModules.Minimal, file => Assert.Equal(file.Text, Compiled.Files[file.Path]));
        Assert.DoesNotContain(CompiledFleet.Of(HomeLabExample.Project).Files.Keys, path => path.StartsWith("modules/minimal/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_catalogue_knows_what_to_build() => Assert.Equal(
        ["packages.x86_64-linux.quadra-minimal", true],
        UserCode.Evaluate(Project, "Acme.WorksCatalogue.Systems.Quadra.Toplevel, Acme.WorksCatalogue.Nodes.Quadra.System.IsMinimal"));
}
