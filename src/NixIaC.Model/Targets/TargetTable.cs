using NixIaC.Model.Targets.Images;
using static NixIaC.Model.Targets.SupportClass;

namespace NixIaC.Model.Targets;

/// <summary>
/// All facts about all architectures. Sources: L26 is <c>lib.systems</c> of nixpkgs at 26.11, L26.05 the same at the branching of
/// 26.05, both read by tests; C26 is a fork of nixpkgs' core of August 2026, evaluated; what is said of packages is their
/// <c>meta</c> in nixpkgs of 2026. Kernels of machines are named as in <c>arch/*/configs</c> and
/// <c>arch/*/Makefile</c> of Linux 6. QEMU's machines are its documentation's; seen booting: malta (mipsel), pseries (ppc64le),
/// virt (m68k, ARMv7), pc (i686), versatilepb (ARMv5), mac99 (PowerPc), sun4u (Sparc64).
/// </summary>
static class TargetTable
{
    // A root file system as an archive, which needs neither a loader nor a machine.
    static readonly EquatableArray<ImageKind> Archive = EquatableArray.Of(ImageKind.Container);

    // Linux's configuration of Malta is 32 bits and little-endian; it has none of the others.
    static MachineKernel Malta(bool big, params IEnumerable<string> on) => new("malta_defconfig")
    {
        On = on.Append(big ? "CPU_BIG_ENDIAN" : "CPU_LITTLE_ENDIAN").ToEquatableArray(),
        Off = EquatableArray.Of(big ? "CPU_LITTLE_ENDIAN" : "CPU_BIG_ENDIAN"),
    };

    // Its serial lines are called as those of PCs unless told otherwise.
    static readonly MachineKernel PowerMac = new("pmac32_defconfig")
    {
        On = EquatableArray.Of("SERIAL_PMACZILOG", "SERIAL_PMACZILOG_CONSOLE"), Off = EquatableArray.Of("SERIAL_PMACZILOG_TTYS"),
    };

    static MachineKernel Malta64(bool big)
    {
        var kernel = Malta(big, "64BIT", "CPU_MIPS64_R2", "MIPS32_N32", "MIPS32_O32");
        return kernel with { Off = kernel.Off.Concat(["32BIT", "CPU_MIPS32_R2"]).ToEquatableArray() };
    }

    static readonly TargetGuest MaltaGuest = new("pci") { MaxMemoryMiB = 2048, NeedsKernel = true };

    static readonly TargetGuest PseriesGuest = new("pci") { MemoryStepMiB = 256 };

    public static readonly EquatableArray<Target> Rows = EquatableArray.Of(
        new Target("X86_64", "x86_64-linux", "x86_64-unknown-linux-gnu", Full, 64,
            new("x86_64", "bzImage", "bzImage") { Machine = new("x86_64_defconfig") },
            new("qemu-system-x86_64", "q35", "max", "x86_64", "x86_64-linux"),
            new("amd64", "x64", 8) { Beam = true, Wasm = true })
        {
            Guest = new("pci") { HasBios = true, Firmware = new("edk2-x86_64-code.fd", "edk2-i386-vars.fd") },
            Example = "gnu64", CanBuild = true, HasKvm = true, SdCard = "sd-image-x86_64",
            Images = EquatableArray.Of(
                ImageKind.BiosDisk, ImageKind.EfiDisk, ImageKind.Cloud, ImageKind.PcCloud, ImageKind.Iso, ImageKind.Netboot, ImageKind.Kexec, ImageKind.SdCard,
                ImageKind.Container),
            Runs = EquatableArray.Of("i686-linux", "i586-linux"),
        },
        new Target("Arm64", "aarch64-linux", "aarch64-unknown-linux-gnu", Full, 64,
            new("arm64", "Image", "Image") { Machine = new("defconfig") },
            new("qemu-system-aarch64", "virt", "max", "aarch64", "aarch64-linux"),
            new("arm64", "arm64", 8) { Beam = true, Wasm = true })
        {
            Guest = new("pci") { Firmware = new("edk2-aarch64-code.fd", "edk2-arm-vars.fd") },
            Example = "aarch64-multiplatform", CanBuild = true, HasKvm = true, Serial = "ttyAMA0", SdCard = "sd-image-aarch64",
            Images = EquatableArray.Of(
                ImageKind.EfiDisk, ImageKind.Cloud, ImageKind.Iso, ImageKind.Netboot, ImageKind.Kexec, ImageKind.SdCard, ImageKind.Container),
        },
        new Target("RiscV64", "riscv64-linux", "riscv64-unknown-linux-gnu", OwnBuilds, 64,
            new("riscv", "Image", "Image") { Machine = new("defconfig") },
            new("qemu-system-riscv64", "virt", "rv64", "riscv64", "riscv64-linux"),
            new("riscv64", "riscv64", 17) { Beam = true, Wasm = true })
        {
            Guest = new("pci") { Firmware = new("edk2-riscv-code.fd", "edk2-riscv-vars.fd") },
            Example = "riscv64", CanBuild = true, LacksKexec = true, SdCard = "sd-image-riscv64-qemu",
            Images = EquatableArray.Of(ImageKind.EfiDisk, ImageKind.SdCard, ImageKind.Container),
        },
        new Target("I686", "i686-linux", "i686-unknown-linux-gnu", OwnBuilds, 32,
            new("i386", "bzImage", "bzImage") { Machine = new("i386_defconfig") },
            new("qemu-system-i386", "pc", "pentium3", "i386", "i686-linux"),
            new("386", "ia32", 8) { Beam = true })
        {
            Guest = new("pci") { Libvirt = "i686", HasBios = true },
            Example = "gnu32", CanBuild = true,
            Images = EquatableArray.Of(
                ImageKind.BiosDisk, ImageKind.EfiDisk, ImageKind.Iso, ImageKind.Netboot, ImageKind.Kexec, ImageKind.Container),
            Runs = EquatableArray.Of("i586-linux"),
        },
        // Not in lib.systems.doubles, and refused without allowUnsupportedSystem; with it, it instantiates (C26).
        new Target("I586", "i586-linux", "i586-unknown-linux-gnu", Unproven, 32,
            new("i386", "bzImage", "bzImage") { Machine = new("i386_defconfig") { On = EquatableArray.Of("M586TSC"), Off = EquatableArray.Of("M686") } },
            new("qemu-system-i386", "pc", "pentium", "i386", "i586-linux"),
            new(null, "ia32"))
        {
            Guest = new("pci") { Libvirt = "i686", HasBios = true },
            Nearest = "I686", Images = Archive,
        },
        // 26.11's release notes: "no official support for ARMv5".
        new Target("ArmV5", "armv5tel-linux", "armv5tel-unknown-linux-gnueabi", Unproven, 32,
            new("arm", "zImage", "uImage") { Machine = new("versatile_defconfig") { DeviceTree = "arm/versatile-pb.dtb" } },
            new("qemu-system-arm", "versatilepb", "arm926", "arm", null),
            new("arm", "arm"))
        {
            Guest = new("pci") { Libvirt = "armv6l", MaxCores = 1, MaxMemoryMiB = 256, NeedsKernel = true },
            Example = "armv5tel-multiplatform", ExampleBefore = "sheevaplug", CanBuild = true, Nearest = "ArmV6", Images = Archive, Serial = "ttyAMA0",
        },
        new Target("ArmV6", "armv6l-linux", "armv6l-unknown-linux-gnueabihf", OwnBuilds, 32,
            new("arm", "zImage", "zImage") { Machine = new("bcm2835_defconfig") { DeviceTree = "broadcom/bcm2835-rpi-zero.dtb" } },
            new("qemu-system-arm", "raspi0", null, "arm", "armv6l-linux"),
            new("arm", "arm", 11) { Beam = true })
        {
            Guest = null,
            Example = "raspberryPi", CanBuild = true, Serial = "ttyAMA0", SdCard = "sd-image-raspberrypi",
            Images = EquatableArray.Of(ImageKind.SdCard, ImageKind.Container), Runs = EquatableArray.Of("armv5tel-linux"),
        },
        new Target("ArmV7", "armv7l-linux", "armv7l-unknown-linux-gnueabihf", OwnBuilds, 32,
            new("arm", "zImage", "zImage") { Machine = new("multi_v7_defconfig") },
            new("qemu-system-arm", "virt", "cortex-a15", "arm", "armv7l-linux"),
            new("arm", "arm", 11) { Beam = true })
        {
            Guest = new("pci") { Libvirt = "armv7l", Firmware = new("edk2-arm-code.fd", "edk2-arm-vars.fd") },
            Example = "armv7l-hf-multiplatform", CanBuild = true, Serial = "ttyAMA0", SdCard = "sd-image-armv7l-multiplatform",
            Images = EquatableArray.Of(ImageKind.EfiDisk, ImageKind.SdCard, ImageKind.Container),
            Runs = EquatableArray.Of("armv6l-linux", "armv5tel-linux"),
        },
        // Has no example; its double is that of hardware floating point.
        new Target("ArmV7Soft", "armv7l-linux", "armv7l-unknown-linux-gnueabi", Unproven, 32,
            new("arm", "zImage", "zImage") { Machine = new("multi_v7_defconfig") },
            new("qemu-system-arm", "virt", "cortex-a15", "arm", "armv7l-linux"),
            new("arm", "arm", 11))
        {
            Guest = new("pci") { Libvirt = "armv7l", Firmware = new("edk2-arm-code.fd", "edk2-arm-vars.fd") },
            IsLossy = true, OwnsDouble = false, Nearest = "ArmV7", Images = Archive, Serial = "ttyAMA0",
            Runs = EquatableArray.Of("armv6l-linux", "armv5tel-linux"),
        },
        new Target("RiscV32", "riscv32-linux", "riscv32-unknown-linux-gnu", Unproven, 32,
            new("riscv", "Image", "Image") { Machine = new("rv32_defconfig") },
            new("qemu-system-riscv32", "virt", "rv32", "riscv32", "riscv32-linux"),
            new(null, null))
        {
            Guest = new("pci") { NeedsKernel = true },
            Example = "riscv32", Nearest = "RiscV64", Images = Archive, LacksKexec = true, LacksSeccomp = true,
        },
        // The double of mips alone has no -march; nixpkgs removed its kernel configurations of MIPS as broken.
        new Target("Mips", "mips-linux", "mips-unknown-linux-gnu", Unproven, 32,
            new("mips", "vmlinux", null) { Defconfig = "32r2_defconfig", Machine = Malta(big: true) },
            new("qemu-system-mips", "malta", "24Kf", "mips", "mips-linux"),
            new("mips", "mips"))
        {
            Guest = MaltaGuest,
            Example = "mips-linux-gnu", IsBigEndian = true, IsLossy = true, Compiler = new("mips32r2", "32"), Nearest = "ArmV7", Images = Archive,
        },
        new Target("MipsEl", "mipsel-linux", "mipsel-unknown-linux-gnu", Unproven, 32,
            new("mips", "vmlinux", null) { Defconfig = "32r2el_defconfig", Machine = Malta(big: false) },
            new("qemu-system-mipsel", "malta", "24Kf", "mipsel", "mipsel-linux"),
            new("mipsle", "mipsel"))
        {
            Guest = MaltaGuest,
            Example = "mipsel-linux-gnu", CanBuild = true, Nearest = "ArmV7", Images = Archive,
        },
        // The double of mips64 and mips64el alone has the ABI "gnu", which is neither n64 nor n32.
        new Target("Mips64", "mips64-linux", "mips64-unknown-linux-gnuabi64", Unproven, 64,
            new("mips", "vmlinux", null) { Defconfig = "64r2_defconfig", Machine = Malta64(big: true) },
            new("qemu-system-mips64", "malta", "MIPS64R2-generic", "mips64", "mips64-linux"),
            new(null, null))
        {
            Guest = MaltaGuest,
            Example = "mips64-linux-gnuabi64", IsBigEndian = true, IsLossy = true, OwnsDouble = false, Compiler = new("mips64r2", "64"),
            Nearest = "RiscV64", Images = Archive, Runs = EquatableArray.Of("mips-linux"),
        },
        new Target("Mips64El", "mips64el-linux", "mips64el-unknown-linux-gnuabi64", Unproven, 64,
            new("mips", "vmlinux", null) { Defconfig = "64r2el_defconfig", Machine = Malta64(big: false) },
            new("qemu-system-mips64el", "malta", "MIPS64R2-generic", "mips64el", "mips64el-linux"),
            new("mips64le", "mips64el"))
        {
            Guest = MaltaGuest,
            Example = "mips64el-linux-gnuabi64", IsLossy = true, OwnsDouble = false, Compiler = new("mips64r2", "64"), CanBuild = true,
            Nearest = "RiscV64", Images = Archive, Runs = EquatableArray.Of("mipsel-linux"),
        },
        new Target("Mips64N32", "mips64-linux", "mips64-unknown-linux-gnuabin32", NoNixos, 64,
            new("mips", "vmlinux", null) { Defconfig = "64r2_defconfig", Machine = Malta64(big: true) },
            new("qemu-system-mips64", "malta", "MIPS64R2-generic", "mipsn32", "mips64-linuxabin32"),
            new(null, null))
        {
            Guest = MaltaGuest,
            Example = "mips64-linux-gnuabin32", IsBigEndian = true, IsLossy = true, OwnsDouble = false, Compiler = new("mips64r2", "n32"),
            Nearest = "RiscV64", Obstacle = "Rust, in which NixOS's own programs are written, has no n32 ABI",
            Runs = EquatableArray.Of("mips-linux"),
        },
        new Target("Mips64ElN32", "mips64el-linux", "mips64el-unknown-linux-gnuabin32", NoNixos, 64,
            new("mips", "vmlinux", null) { Defconfig = "64r2el_defconfig", Machine = Malta64(big: false) },
            new("qemu-system-mips64el", "malta", "MIPS64R2-generic", "mipsn32el", "mips64el-linuxabin32"),
            new("mips64le", "mips64el"))
        {
            Guest = MaltaGuest,
            Example = "mips64el-linux-gnuabin32", IsLossy = true, OwnsDouble = false, Compiler = new("mips64r2", "n32"), CanBuild = true,
            Nearest = "RiscV64", Obstacle = "Rust, in which NixOS's own programs are written, has no n32 ABI",
            Runs = EquatableArray.Of("mipsel-linux"),
        },
        new Target("PowerPc", "powerpc-linux", "powerpc-unknown-linux-gnu", Unproven, 32,
            new("powerpc", "vmlinux", null) { Defconfig = "pmac32_defconfig", Machine = PowerMac },
            new("qemu-system-ppc", "mac99", "g4", "ppc", "powerpc-linux"),
            new(null, "ppc"))
        {
            Guest = new("pci") { MaxCores = 1, MaxMemoryMiB = 2048, NeedsKernel = true },
            Example = "ppc32", IsBigEndian = true, Nearest = "PowerPc64Le", Images = Archive, LacksKexec = true, Serial = "ttyPZ0",
        },
        // The double alone is ELFv1, and the triple with "gnu" is refused as ambiguous.
        new Target("PowerPc64", "powerpc64-linux", "powerpc64-unknown-linux-gnuabielfv2", Unproven, 64,
            new("powerpc", "vmlinux", "vmlinux") { Machine = new("ppc64_defconfig") },
            new("qemu-system-ppc64", "pseries", "power8", "ppc64", "powerpc64-linux"),
            new("ppc64", "ppc64") { GoIsBad = true })
        {
            Guest = PseriesGuest,
            Example = "ppc64-elfv2", IsBigEndian = true, IsLossy = true, OwnsDouble = false, CanBuild = true, Nearest = "PowerPc64Le", Images = Archive,
            Serial = "hvc0", Runs = EquatableArray.Of("powerpc-linux"),
        },
        new Target("PowerPc64V1", "powerpc64-linux", "powerpc64-unknown-linux-gnuabielfv1", Unproven, 64,
            new("powerpc", "vmlinux", "vmlinux") { Machine = new("ppc64_defconfig") },
            new("qemu-system-ppc64", "pseries", "power8", "ppc64", "powerpc64-linux"),
            new("ppc64", "ppc64") { GoIsBad = true })
        {
            Guest = PseriesGuest,
            Example = "ppc64-elfv1", IsBigEndian = true, IsLossy = true, CanBuild = true, Nearest = "PowerPc64Le", Images = Archive,
            Serial = "hvc0", Runs = EquatableArray.Of("powerpc-linux"),
        },
        new Target("PowerPc64Le", "powerpc64le-linux", "powerpc64le-unknown-linux-gnu", OwnBuilds, 64,
            new("powerpc", "vmlinux", "vmlinux") { Machine = new("ppc64le_defconfig") },
            new("qemu-system-ppc64", "pseries", "power8", "ppc64le", "powerpc64le-linux"),
            new("ppc64le", "ppc64", 11) { Beam = true })
        {
            Guest = PseriesGuest with { Libvirt = "ppc64le" },
            Example = "powernv", CanBuild = true, HasKvm = true, Serial = "hvc0", SdCard = "sd-image-powerpc64le",
            Images = EquatableArray.Of(ImageKind.SdCard, ImageKind.Container),
        },
        // No SPARC in systemd's meta.platforms, and from 26.05 on even the initial RAM disk starts with systemd.
        new Target("Sparc", "sparc-linux", "sparc-unknown-linux-gnu", NoNixos, 32,
            new("sparc", "vmlinux", null) { Machine = new("sparc32_defconfig") },
            new("qemu-system-sparc", "SS-5", null, "sparc", null),
            new(null, null))
        {
            Guest = null,
            IsBigEndian = true, Nearest = "I686", Obstacle = "systemd, which NixOS starts with, is not available for SPARC", LacksKexec = true, LacksSeccomp = true,
        },
        new Target("Sparc64", "sparc64-linux", "sparc64-unknown-linux-gnu", NoNixos, 64,
            new("sparc64", "vmlinux", null) { Machine = new("sparc64_defconfig") },
            new("qemu-system-sparc64", "sun4u", null, "sparc64", null),
            new(null, null))
        {
            Guest = null,
            IsBigEndian = true, Nearest = "X86_64", Obstacle = "systemd, which NixOS starts with, is not available for SPARC", LacksKexec = true, LacksSeccomp = true,
            Runs = EquatableArray.Of("sparc-linux"),
        },
        // Nix is refused for it, as it needs libseccomp (C26).
        new Target("M68k", "m68k-linux", "m68k-unknown-linux-gnu", NoNixos, 32,
            new("m68k", "vmlinux", null) { Defconfig = "virt_defconfig", Machine = new("virt_defconfig") },
            new("qemu-system-m68k", "virt", "m68040", "m68k", null),
            new(null, null))
        {
            Guest = new("mmio") { MaxCores = 1, MaxMemoryMiB = 3319, NeedsKernel = true },
            Example = "m68k", IsBigEndian = true, Serial = "ttyGF0", Nearest = "I686", Obstacle = "neither Nix nor libseccomp is available for it", LacksSeccomp = true,
        });
}
