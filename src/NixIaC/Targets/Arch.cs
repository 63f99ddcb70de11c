namespace NixIaC;

/// <summary>
/// The processor architecture of a node, with its binary interface (ABI) where there are several. Only <see cref="X86_64"/> and
/// <see cref="Arm64"/> have a public binary cache; your own builders compile all others. NixOS is unproven on some, which need
/// <see cref="Experiment.NixosOnVintage"/>, and does not run on others. docs/targets.md has all facts.
/// </summary>
public enum Arch
{
    /// <summary>64-bit x86: <c>x86_64-linux</c>.</summary>
    X86_64,

    /// <summary>64-bit ARM: <c>aarch64-linux</c>.</summary>
    Arm64,

    /// <summary>64-bit RISC-V: <c>riscv64-linux</c>.</summary>
    RiscV64,

    /// <summary>32-bit x86 from the Pentium Pro on: <c>i686-linux</c>.</summary>
    I686,

    /// <summary>32-bit x86 from the Pentium on: <c>i586-linux</c>. NixOS is unproven there.</summary>
    I586,

    /// <summary>32-bit ARM version 5 without hardware floating point: <c>armv5tel-linux</c>. NixOS is unproven there.</summary>
    ArmV5,

    /// <summary>32-bit ARM version 6 with hardware floating point (the first Raspberry Pi): <c>armv6l-linux</c>.</summary>
    ArmV6,

    /// <summary>32-bit ARM version 7 with hardware floating point: <c>armv7l-linux</c>.</summary>
    ArmV7,

    /// <summary>32-bit ARM version 7, floating point by software: <c>armv7l-unknown-linux-gnueabi</c>. NixOS is unproven there.</summary>
    ArmV7Soft,

    /// <summary>32-bit RISC-V: <c>riscv32-linux</c>. NixOS is unproven there.</summary>
    RiscV32,

    /// <summary>32-bit big-endian MIPS, ABI o32: <c>mips-linux</c>. NixOS is unproven there.</summary>
    Mips,

    /// <summary>32-bit little-endian MIPS, ABI o32: <c>mipsel-linux</c>. NixOS is unproven there.</summary>
    MipsEl,

    /// <summary>64-bit big-endian MIPS, ABI n64: <c>mips64-unknown-linux-gnuabi64</c>. NixOS is unproven there.</summary>
    Mips64,

    /// <summary>64-bit little-endian MIPS, ABI n64: <c>mips64el-unknown-linux-gnuabi64</c>. NixOS is unproven there.</summary>
    Mips64El,

    /// <summary>64-bit big-endian MIPS with 32-bit addresses, ABI n32: <c>mips64-unknown-linux-gnuabin32</c>. Without NixOS.</summary>
    Mips64N32,

    /// <summary>64-bit little-endian MIPS with 32-bit addresses, ABI n32: <c>mips64el-unknown-linux-gnuabin32</c>. Without NixOS.</summary>
    Mips64ElN32,

    /// <summary>32-bit big-endian POWER (Macintosh G3, G4): <c>powerpc-linux</c>. NixOS is unproven there.</summary>
    PowerPc,

    /// <summary>64-bit big-endian POWER, ABI ELFv2: <c>powerpc64-unknown-linux-gnuabielfv2</c>. NixOS is unproven there.</summary>
    PowerPc64,

    /// <summary>64-bit big-endian POWER, the older ABI ELFv1: <c>powerpc64-unknown-linux-gnuabielfv1</c>. NixOS is unproven there.</summary>
    PowerPc64V1,

    /// <summary>64-bit little-endian POWER (POWER8 and later): <c>powerpc64le-linux</c>.</summary>
    PowerPc64Le,

    /// <summary>32-bit SPARC: <c>sparc-linux</c>. Without NixOS.</summary>
    Sparc,

    /// <summary>64-bit SPARC: <c>sparc64-linux</c>. Without NixOS.</summary>
    Sparc64,

    /// <summary>Motorola 68000 family from the 68020 on: <c>m68k-linux</c>. Without NixOS.</summary>
    M68k,
}
