using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Virtualization;

/// <summary>The script that tells libvirt of guests, with a real libvirtd and a real QEMU.</summary>
public sealed class LibvirtTests
{
    const string Foreign = """
        <domain type="qemu">
          <name>foreign</name>
          <memory unit="MiB">64</memory>
          <os><type arch="x86_64" machine="q35">hvm</type></os>
        </domain>
        """;

    [Fact]
    public async Task Guests_come_and_change_and_go_and_others_are_left_alone()
    {
        Require();
        using var folder = new TemporaryFolder("libvirt");
        folder.Write("foreign.xml", Foreign);
        foreach (var name in new[] { "web", "spare", "lost" }) folder.Write(name + ".xml", Definition(folder, name));
        Assert.Equal(
            [
                "== at first",
                "web is defined.",
                "spare is defined.",
                "foreign: shut off, enable",
                "spare: shut off, disable",
                "web: running, enable",
                "== again",
                "foreign: shut off, enable",
                "spare: shut off, disable",
                "web: running, enable",
                "== with less memory",
                "web is defined.",
                "web runs as it did; what has changed counts from its next start on.",
                "web has 131072 KiB",
                "== one gone, one taken",
                "<3>There is a domain foreign that is not of this fleet, so it is left alone. Rename it (virsh domrename), or the node.",
                "web has left the fleet: it is no longer started with the host. Nothing else was done to it; virsh undefine web removes it.",
                "exit 1",
                "foreign: shut off, enable",
                "spare: shut off, disable",
                "web: running, disable",
                "== without a disk",
                "lost is defined.",
                "<3>The guest has no disk, and there is no image to fill one from. Put one at /nowhere/seed.img (of any format that qemu-img reads), "
                + "or set its option seed to null for an empty disk.",
                "<3>lost is not started, since it has no disk.",
                "web has left the fleet: it is no longer started with the host. Nothing else was done to it; virsh undefine web removes it.",
                "spare has left the fleet: it is no longer started with the host. Nothing else was done to it; virsh undefine spare removes it.",
                "exit 1",
                "foreign: shut off, enable",
                "lost: shut off, disable",
                "spare: shut off, disable",
                "web: running, disable",
            ],
            await Guests.Run("libvirt.sh", folder.Path, Path.GetDirectoryName(EmbeddedModules.PathOf("guests-libvirt.sh"))!));
    }

    // What NixOS has elsewhere than Debian; and a BIOS, which is there in every QEMU.
    static string Definition(TemporaryFolder folder, string name) =>
        DomainFile.Lower(Guests.Of("X86_64") with { Name = name, IsUefi = false }).Text
            .Replace("/run/libvirt/nix-emulators/", "/usr/bin/", StringComparison.Ordinal)
            .Replace("/var/lib/nixiac/guests", folder["guests"], StringComparison.Ordinal);

    static void Require()
    {
        Guests.Require("libvirtd", "libvirt-daemon libvirt-daemon-driver-qemu");
        Guests.Require("virsh", "libvirt-clients");
        Guests.Require("qemu-system-x86_64", "qemu-system-x86");
        Guests.Require("qemu-img", "qemu-utils");
    }
}
