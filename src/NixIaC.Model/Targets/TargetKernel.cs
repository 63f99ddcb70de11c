namespace NixIaC.Model.Targets;

/// <summary>The Linux kernel of an architecture.</summary>
/// <param name="Architecture">The kernel's own name of it, <c>ARCH=</c> of its make (L26 and L26.05, <c>linuxArch</c>).</param>
/// <param name="Image">
/// The file that is booted, from 26.11 on (<c>pkgs/os-specific/linux/kernel/build.nix</c>, argument <c>target</c>).
/// </param>
/// <param name="ImageBefore">
/// The same in 26.05 (L26.05, <c>linux-kernel.target</c>). Null: nixpkgs names none there, and without one its kernels do not
/// evaluate (<c>attribute 'target' missing</c>, C26).
/// </param>
public sealed record TargetKernel(string Architecture, string Image, string? ImageBefore)
{
    /// <summary>
    /// The configuration to start from where nixpkgs has none, a <c>make</c> target of Linux: the right word size and byte order;
    /// whether it fits a certain board nobody has tried.
    /// </summary>
    public string? Defconfig { get; init; }

    /// <summary>What it is built from for <see cref="TargetEmulation.Machine"/>.</summary>
    public required MachineKernel Machine { get; init; }
}

/// <summary>The kernel of a certain machine, as minimal images build it.</summary>
/// <param name="Defconfig">The configuration of Linux's own to start from, a <c>make</c> target: <c>malta_defconfig</c>.</param>
public sealed record MachineKernel(string Defconfig)
{
    /// <summary>
    /// The device tree, for a machine whose firmware or emulator has none: below <c>boot/dts</c> of the architecture, as Linux
    /// 6.5 and later sort them; or null.
    /// </summary>
    public string? DeviceTree { get; init; }

    /// <summary>What differs from it: names without <c>CONFIG_</c>, switched on.</summary>
    public EquatableArray<string> On { get; init; }

    /// <summary>What differs from it: names without <c>CONFIG_</c>, switched off.</summary>
    public EquatableArray<string> Off { get; init; }
}
