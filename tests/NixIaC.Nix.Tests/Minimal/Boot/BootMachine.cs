namespace NixIaC.Nix.Tests.Minimal.Boot;

/// <summary>A machine that QEMU plays, and where kernel and busybox for it come from.</summary>
/// <param name="System">The double of its platform.</param>
/// <param name="Console">The device of its serial console.</param>
/// <param name="Parts">The script that gets the parts, and its arguments behind the folder of the cache.</param>
/// <param name="Folder">Where they are then, in the cache.</param>
/// <param name="Qemu">The program and its arguments but for kernel, initramfs and serial line.</param>
sealed record BootMachine(string System, string Console, string[] Parts, string Folder, string[] Qemu)
{
    /// <summary>What ends it. A board that cannot be switched off restarts, which QEMU takes for the end.</summary>
    public string Off { get; init; } = "poweroff";

    /// <summary>All, by name.</summary>
    public static readonly IReadOnlyDictionary<string, BootMachine> All = new Dictionary<string, BootMachine>
    {
        ["mipsel"] = Debian("mipsel-linux", "mipsel", "4kc-malta", "ttyS0", "qemu-system-mipsel", "-M", "malta", "-m", "256"),
        ["i686"] = Debian("i686-linux", "i386", "686", "ttyS0", "qemu-system-i386", "-m", "256"),
        ["armv7"] = Debian("armv7l-linux", "armhf", "armmp", "ttyAMA0", "qemu-system-arm", "-M", "virt", "-cpu", "cortex-a15", "-m", "256"),
        ["ppc64le"] = Debian("powerpc64le-linux", "ppc64el", "powerpc64le", "hvc0", "qemu-system-ppc64", "-M", "pseries", "-m", "512"),
        ["m68k"] = Built("m68k-linux", "m68k", "m68k-linux-gnu-", "virt_defconfig", "vmlinux", "ttyGF0", "qemu-system-m68k", "-M", "virt", "-m", "128"),
        ["armv5"] = new(
            "armv5tel-linux", "ttyAMA0", ["cross.sh", "arm", "arm-linux-gnueabi-", "versatile_defconfig", "zImage", "versatile-pb.dtb", "armel"],
            "cross-arm-linux-gnueabi", ["qemu-system-arm", "-M", "versatilepb", "-m", "128"])
        {
            Off = "reboot",
        },
    };

    static BootMachine Debian(string system, string arch, string flavour, string console, params string[] qemu) =>
        new(system, console, ["fetch.sh", arch, $"linux-image-{flavour}"], arch, qemu);

    static BootMachine Built(string system, string arch, string compiler, string configuration, string image, string console, params string[] qemu) =>
        new(system, console, ["cross.sh", arch, compiler, configuration, image], "cross-" + compiler.TrimEnd('-'), qemu);
}
