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
}
