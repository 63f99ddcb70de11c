namespace NixIaC;

/// <summary>
/// The processor architecture of a node. This release knows those that nixpkgs builds whole NixOS systems for; only
/// <see cref="X86_64"/> and <see cref="Arm64"/> have a public binary cache, the others are built by your own builders.
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

    /// <summary>32-bit ARM version 6 with hardware floating point (the first Raspberry Pi): <c>armv6l-linux</c>.</summary>
    ArmV6,

    /// <summary>32-bit ARM version 7 with hardware floating point: <c>armv7l-linux</c>.</summary>
    ArmV7,

    /// <summary>64-bit little-endian POWER (POWER8 and later): <c>powerpc64le-linux</c>.</summary>
    PowerPc64Le,
}
