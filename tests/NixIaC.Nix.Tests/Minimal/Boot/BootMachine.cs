using NixIaC.Model.Targets;

namespace NixIaC.Nix.Tests.Minimal.Boot;

/// <summary>A machine that QEMU plays, as the table of targets has it, and where kernel and busybox for it come from.</summary>
/// <param name="Target">Its row of the table.</param>
/// <param name="MemoryMiB">What it gets of it.</param>
/// <param name="Parts">The script that gets the parts, and its arguments behind the folder of the cache.</param>
/// <param name="Folder">Where they are then, in the cache.</param>
sealed record BootMachine(Target Target, int MemoryMiB, string[] Parts, string Folder)
{
    /// <summary>What ends it. A board that cannot be switched off restarts, which QEMU takes for the end.</summary>
    public string Off { get; init; } = "poweroff";

    /// <summary>QEMU's program and its arguments but for kernel, initramfs and serial line.</summary>
    public IEnumerable<string> Qemu =>
    [
        Target.Emulation.System, "-M", Target.Emulation.Machine, "-m", $"{MemoryMiB}",
        .. Target.Emulation.Processor is { } processor ? ["-cpu", processor] : Array.Empty<string>(),
    ];

    /// <summary>All, by name.</summary>
    public static readonly IReadOnlyDictionary<string, BootMachine> All = new Dictionary<string, BootMachine>
    {
        ["mipsel"] = Debian("MipsEl", 256, "mipsel", "4kc-malta"),
        ["i686"] = Debian("I686", 256, "i386", "686"),
        ["armv7"] = Debian("ArmV7", 256, "armhf", "armmp"),
        ["ppc64le"] = Debian("PowerPc64Le", 512, "ppc64el", "powerpc64le"),
        ["m68k"] = Built("M68k", 128, "m68k-linux-gnu"),
        ["armv5"] = Built("ArmV5", 128, "arm-linux-gnueabi", "armel") with { Off = "reboot" },
        ["ppc"] = Built("PowerPc", 256, "powerpc-linux-gnu"),
        ["sparc64"] = Built("Sparc64", 256, "sparc64-linux-gnu"),
    };

    static BootMachine Debian(string arch, int memory, string debian, string flavour) =>
        new(Of(arch), memory, ["fetch.sh", debian, $"linux-image-{flavour}"], debian);

    static BootMachine Built(string arch, int memory, string compiler, string debian = "")
    {
        var (target, kernel) = (Of(arch), Of(arch).Kernel);
        // The table's device trees are in folders, as in Linux 6.5 and later. 6.1, which is built here, has them all in one.
        var tree = Path.GetFileName(kernel.Machine.DeviceTree) ?? "";
        string[] parts =
        [
            "cross.sh", kernel.Architecture, compiler + "-", kernel.Machine.Defconfig, kernel.Image, tree, debian,
            .. kernel.Machine.On.Select(name => $"CONFIG_{name}=y"), .. kernel.Machine.Off.Select(name => $"CONFIG_{name}=n"),
        ];
        return new(target, memory, parts, "cross-" + compiler);
    }

    static Target Of(string arch) => Target.All.Single(target => target.Arch == arch);
}
