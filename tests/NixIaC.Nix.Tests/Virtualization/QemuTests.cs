using NixIaC.Model;
using NixIaC.Model.Targets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Virtualization;

/// <summary>The units of guests, as the module writes them, with a real QEMU of each architecture that is installed.</summary>
public sealed class QemuTests
{
    public static TheoryData<string> Architectures => Guests.Architectures;

    [Theory, MemberData(nameof(Architectures))]
    public async Task A_guest_starts_from_its_seed_and_is_asked_to_shut_down(string arch)
    {
        NixTool.Require();
        var target = Target.Of(arch)!;
        Guests.Require("qemu-img", "qemu-utils");
        Guests.Require("socat", "socat");
        Guests.Require(target.Emulation.System, "qemu-system");
        Assert.SkipWhen(
            arch == "RiscV32" && !File.Exists("/usr/share/qemu/opensbi-riscv32-generic-fw_dynamic.bin"),
            "QEMU of Debian starts no RiscV32 without a firmware, OpenSBI for 32 bits, which no package of Debian has.");
        using var folder = new TemporaryFolder("qemu");
        folder.Write("start", await Start(target, folder.Path));
        var lines = await Guests.Run("qemu.sh", folder.Path, Path.GetDirectoryName(EmbeddedModules.PathOf("guest-stop.sh"))!);
        Assert.Equal(
            ["disk: 1073741824", "begins with: something", "the disk is left alone", "asked: \"POWERDOWN\"", "it waits for the guest", "and no longer"], lines);
    }

    // Without firmware and kernel, which are the host's; and stopped, as there is nothing to run.
    static async Task<string> Start(Target target, string folder)
    {
        var processor = target.Emulation.Processor is { } name ? $"processor = \"{name}\";" : "";
        var script = await StandIn.Evaluate(Release.V26_11, $$"""
            ({{StandIn.System("x86_64-linux", [EmbeddedModules.PathOf("guests-qemu.nix")], $$"""
                {
                  nixiac.qemu.guests.web = {
                    emulator = "{{target.Emulation.System}}";
                    machine = "{{target.Emulation.Machine}}";
                    {{processor}}
                    bus = "{{target.Guest!.Bus}}";
                    memoryMiB = 256;
                    diskGiB = 1;
                    cards = [ { mac = "52:54:00:00:00:01"; } ];
                    extraArguments = [ "-S" ];
                  };
                }
                """)}}).config.systemd.services.nixiac-guest-web.script
            """);
        return script.GetString()!
            .Replace("/run/nixiac-guest-web", folder, StringComparison.Ordinal)
            .Replace("/var/lib/nixiac/guests/web", folder, StringComparison.Ordinal)
            .Replace("monitor.sock,server=on,wait=off", $"monitor.sock,server=on,wait=off,logfile={folder}/monitor.log", StringComparison.Ordinal);
    }
}
