using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal.Boot;

/// <summary>
/// Minimal images boot, under emulation, on kernels and busyboxes that were not made for them. Only with NIXIAC_BOOT=1
/// (<c>./build.sh boot</c>), or with names of machines in it, as it loads some hundred megabytes and takes minutes. Serial logs are
/// kept in <c>boot/</c> beside the tests.
/// </summary>
public sealed class BootTests(ITestOutputHelper output)
{
    public static TheoryData<string> Machines => [.. BootMachine.All.Keys];

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task Services_run_and_the_console_answers(string name)
    {
        var asked = Environment.GetEnvironmentVariable("NIXIAC_BOOT");
        Assert.SkipUnless(
            asked == "1" || asked?.Split(',').Contains(name) == true,
            "Machines boot with NIXIAC_BOOT=1 only, or with their names in it: ./build.sh boot sets it and installs what is needed.");
        NixTool.Require();
        var machine = BootMachine.All[name];
        var parts = await Parts(machine);
        var image = await MinimalImage.Build(machine.Target.System, Module(name, machine, parts), Path.Combine(parts, "busybox"), "image");
        var file = Path.Combine(AppContext.BaseDirectory, "boot", name + ".log");
        string[] tree = File.Exists(Path.Combine(parts, "dtb")) ? ["-dtb", Path.Combine(parts, "dtb")] : [];
        var cmdline = (await File.ReadAllTextAsync(Path.Combine(image, "cmdline"))).Trim();
        using var serial = new SerialLine(
            file,
            [
                .. machine.Qemu, "-nographic", "-monitor", "none", "-serial", "stdio", "-no-reboot",
                "-kernel", Path.Combine(parts, "kernel"), "-initrd", Path.Combine(image, "initramfs"), "-append", cmdline, .. tree,
            ]);

        await serial.Hear($"{name}, a minimal image of NixIaC on ");
        // What fails runs again, later each time.
        await serial.Hear("crash: ended with 3 after ");
        await serial.Hear(", starts again in 2 s");
        await serial.Say("service status");
        await serial.Hear("\nlater ");
        await serial.Hear(" up ");
        await serial.Hear("\nonce ");
        await serial.Hear(" ended 0 ");
        await serial.Say("service log later");
        await serial.Hear("later: runs as web");
        await serial.Say(machine.Off);
        var said = await serial.End();
        Assert.Contains("once: it's once", said, StringComparison.Ordinal);
        output.WriteLine($"{file}\n{said}");
    }

    static string Module(string name, BootMachine machine, string parts) => $$"""
        {
          hostName = "{{name}}";
          console.device = "{{machine.Target.Serial}}";
          kernel.image = /. + {{StandIn.Quoted(Path.Combine(parts, "kernel"))}};
          services = {
            once = { command = [ "echo" "it's once" ]; restart = "never"; };
            crash = { command = "exit 3"; after = [ "once" ]; };
            later = { command = "echo runs as $(id -un); exec sleep 100000"; after = [ "once" ]; user = "web"; };
          };
        }
        """;

    // Gets them, where they are not there from another run. A kernel is minutes of work, and hours where others work too.
    static async Task<string> Parts(BootMachine machine)
    {
        var cache = Environment.GetEnvironmentVariable("NIXIAC_BOOT_CACHE")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "nixiac-boot");
        Directory.CreateDirectory(cache);
        var script = Path.Combine(AppContext.BaseDirectory, "Minimal", "Boot", machine.Parts[0]);
        var result = await Commands.Run("bash", ["-eu", script, cache, .. machine.Parts.Skip(1)], patience: TimeSpan.FromHours(2));
        Assert.True(result.ExitCode == 0, $"{string.Join(' ', machine.Parts)} exited with {result.ExitCode}:\n{result.StandardOutput}\n{result.StandardError}");
        return Path.Combine(cache, machine.Folder);
    }
}
