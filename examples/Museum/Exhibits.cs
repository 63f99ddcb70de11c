using NixIaC;

namespace Museum;

/// <summary>How fast a network of its time is: visitors measure it from the workshop. It runs with NixOS and without.</summary>
[Workload(Runtime.Native, Package = "iperf3", Arguments = ["--server"], Ports = [5201])]
public sealed class SpeedTest;

/// <summary>What all exhibits have in common. Without more, an image is for the machine that QEMU plays: see docs/minimal-image.md.</summary>
[BuiltOn<Workshop>, Imports("services/plaque.nix")]
[Option("services.clock.command", "while sleep 3600; do echo \"up since $(uptime)\"; done")]
public abstract class Exhibit;

/// <summary>A PC of 1995: Pentium at 133 MHz, 32 MiB, a network card of 3Com.</summary>
[Node(Image.Minimal, Arch.I586, MemoryMiB = 32), On<Exhibition>("192.168.86.11")]
[Option("kernel.settings.VORTEX", true)]
public sealed class Pentium : Exhibit;

/// <summary>An IBM ThinkPad T23 of 2001: Pentium III, its serial port on the docking station.</summary>
[Node(Image.Minimal, Arch.I686, MemoryMiB = 512), On<Exhibition>("192.168.86.12"), Runs<SpeedTest>]
public sealed class ThinkPad : Exhibit;

/// <summary>A SheevaPlug of 2009: a whole computer in a plug for the wall.</summary>
[Node(Image.Minimal, Arch.ArmV5, MemoryMiB = 512), On<Exhibition>("192.168.86.13"), Runs<SpeedTest>]
[Option("kernel.defconfig", "mvebu_v5_defconfig"), Option("kernel.deviceTree", "marvell/kirkwood-sheevaplug.dtb")]
[Option("console.device", "ttyS0")]
public sealed class SheevaPlug : Exhibit;

/// <summary>A VexRiscv in an FPGA of 2020, young but with 32 bits: LiteX puts network and serial line beside it.</summary>
[Node(Image.Minimal, Arch.RiscV32, MemoryMiB = 256), On<Exhibition>("192.168.86.14")]
[Option("kernel.settings.LITEX_SOC_CONTROLLER", true), Option("kernel.settings.LITEX_LITEETH", true)]
[Option("kernel.settings.SERIAL_LITEUART", true), Option("kernel.settings.SERIAL_LITEUART_CONSOLE", true)]
[Option("console.device", "ttyLXU0")]
public sealed class SoftCore : Exhibit;

/// <summary>A pocket router of 2011, TP-Link MR3020, big-endian: the machine is smaller than its plug.</summary>
[Node(Image.Minimal, Arch.Mips, MemoryMiB = 32), On<Exhibition>("192.168.86.15")]
[Option("kernel.defconfig", "ath79_defconfig"), Option("kernel.deviceTree", "qca/ar9331_tl_mr3020.dtb")]
[Option("console.device", "ttyATH0")]
public sealed class PocketRouter : Exhibit;

/// <summary>A Sun SPARCstation 5 of 1994, without screen.</summary>
[Node(Image.Minimal, Arch.Sparc, MemoryMiB = 128), On<Exhibition>("192.168.86.16", Mac = "08:00:20:12:34:56")]
public sealed class SparcStation : Exhibit;

/// <summary>An Apple Power Mac G4 of 1999.</summary>
[Node(Image.Minimal, Arch.PowerPc, MemoryMiB = 512), On<Exhibition>("192.168.86.17")]
public sealed class PowerMac : Exhibit;

/// <summary>An Apple Macintosh Quadra 700 of 1991. It is slow: one page is all that it serves.</summary>
[Node(Image.Minimal, Arch.M68k, MemoryMiB = 20), On<Exhibition>("192.168.86.18", Mac = "08:00:07:12:34:56")]
[Option("kernel.defconfig", "mac_defconfig"), Option("console.device", "ttyS0")]
[Option("services.plaque.restartSec", 10)]
public sealed class Quadra : Exhibit;
