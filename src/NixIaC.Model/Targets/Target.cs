using NixIaC.Model.Targets.Images;

namespace NixIaC.Model.Targets;

/// <summary>
/// One processor architecture with its binary interface (ABI), as nixpkgs sees it. The single source of facts about a target:
/// <see cref="TargetTable"/> has them with their sources, and tests compare them with nixpkgs' own <c>lib.systems</c>.
/// </summary>
/// <param name="Arch">The member of the C# enumeration: <c>Arm64</c>.</param>
/// <param name="System">Nix's name of the platform, a double: <c>aarch64-linux</c>.</param>
/// <param name="Triple">The platform in full, <c>config</c> in nixpkgs: <c>aarch64-unknown-linux-gnu</c>.</param>
/// <param name="Class">How far nixpkgs goes with it.</param>
/// <param name="Bits">The size of an address register: 32 or 64.</param>
/// <param name="Kernel">Its Linux kernel.</param>
/// <param name="Emulation">How QEMU plays it.</param>
/// <param name="Runtimes">What runs on it.</param>
public sealed record Target(
    string Arch, string System, string Triple, SupportClass Class, int Bits, TargetKernel Kernel, TargetEmulation Emulation, TargetRuntimes Runtimes)
{
    /// <summary>All architectures of this release, in the order of the enumeration.</summary>
    public static EquatableArray<Target> All => TargetTable.Rows;

    /// <summary>Its name in <c>lib.systems.examples</c> and <c>pkgsCross</c> from 26.11 on, or null.</summary>
    public string? Example { get; init; }

    /// <summary>The same in 26.05, when it is another.</summary>
    public string? ExampleBefore { get; init; }

    /// <summary>Whether the highest byte of a number comes first.</summary>
    public bool IsBigEndian { get; init; }

    /// <summary>The device of the serial console on <see cref="TargetEmulation.Machine"/>: <c>ttyS0</c>.</summary>
    public string Serial { get; init; } = "ttyS0";

    /// <summary>
    /// What a virtual machine of it can have; null when QEMU's machine has no place for VirtIO devices, so that it is nobody's guest. Limits
    /// are those that QEMU 7.2 says itself when asked for more.
    /// </summary>
    public TargetGuest? Guest { get; init; } = new("pci");

    /// <summary>What of the example's <c>gcc</c> gets lost in the double.</summary>
    public TargetCompiler? Compiler { get; init; }

    /// <summary>
    /// Whether the double alone stands for something else, or could: another ABI, or other settings of the compiler. Such a
    /// platform is always written in full.
    /// </summary>
    public bool IsLossy { get; init; }

    /// <summary>Whether the double alone has this ABI, as <c>lib.systems.elaborate</c> reads it.</summary>
    public bool OwnsDouble { get; init; } = true;

    /// <summary>Whether nixpkgs has compilers that run on it (<c>pkgs/stdenv/linux/bootstrap-files</c>), so that it builds.</summary>
    public bool CanBuild { get; init; }

    /// <summary>
    /// Whether machines of it run virtual machines of it at full speed, so that Nix there has the feature <c>kvm</c>: those whose
    /// usual processors and kernels have it on (<c>CONFIG_KVM</c> in nixpkgs' common configuration).
    /// </summary>
    public bool HasKvm { get; init; }

    /// <summary>Whether kexec-tools is missing, which NixOS has unless told otherwise (its <c>badPlatforms</c>).</summary>
    public bool LacksKexec { get; init; }

    /// <summary>Whether libseccomp is missing, so that services cannot be held to a list of system calls (its <c>badPlatforms</c>).</summary>
    public bool LacksSeccomp { get; init; }

    /// <summary>Why NixOS does not run on it, or null.</summary>
    public string? Obstacle { get; init; }

    /// <summary>The architecture nearest to it that whole systems are built for; null when it is one.</summary>
    public string? Nearest { get; init; }

    /// <summary>Platforms whose programs it runs natively besides its own (nixpkgs <c>lib.systems</c>, <c>canExecute</c>).</summary>
    public EquatableArray<string> Runs { get; init; }

    /// <summary>The kinds of image that nixpkgs or we make for it.</summary>
    public EquatableArray<ImageKind> Images { get; init; }

    /// <summary>The module of nixpkgs for its SD cards, in <c>nixos/modules/installer/sd-card</c>, or null.</summary>
    public string? SdCard { get; init; }

    /// <summary>Whether <c>cache.nixos.org</c> has its packages.</summary>
    public bool IsCached => Class == SupportClass.Full;

    /// <summary>The target with an enumeration member's name, or null.</summary>
    public static Target? Of(string arch) => All.FirstOrDefault(target => target.Arch == arch);

    /// <summary>The target that nixpkgs takes a double or a triple for, or null when that is none of these.</summary>
    public static Target? OfPlatform(string text) =>
        All.FirstOrDefault(target => target.Triple == text || (target.OwnsDouble && target.System == text));

    /// <summary>Whether programs for another target run here without emulation.</summary>
    public bool CanRun(Target other) => other.System == System || Runs.Contains(other.System);

    /// <summary>Whether systems for another target are built here natively. All others are cross-compiled.</summary>
    public bool BuildsNatively(Target other) => CanRun(other) && other.CanBuild;

    /// <summary>Whether it is built on another machine under QEMU: that takes an emulator that Linux finds, and compilers to run.</summary>
    public bool CanBeEmulated => Emulation.Binfmt is not null && CanBuild;
}
