namespace NixIaC.Model.Targets;

/// <summary>How QEMU plays a machine of an architecture, or runs a program for it.</summary>
/// <param name="System">The emulator of a whole machine: <c>qemu-system-aarch64</c>.</param>
/// <param name="Machine">A machine that Linux boots on, <c>-M</c>.</param>
/// <param name="Processor">Its processor, <c>-cpu</c>; null for the machine's own.</param>
/// <param name="User">The emulator of one program is <c>qemu-USER</c> (L26, <c>qemuArch</c>).</param>
/// <param name="Binfmt">
/// Its name in <c>boot.binfmt.emulatedSystems</c>; null where that has none (m68k, armv5tel), or one whose pattern does not
/// match real programs (sparc, sparc64): <c>nixos/lib/binfmt-magics.nix</c>.
/// </param>
public sealed record TargetEmulation(string System, string Machine, string? Processor, string User, string? Binfmt)
{
    /// <summary>QEMU's name of the machine's architecture, as the name of its program ends: <c>aarch64</c>.</summary>
    public string Program => System.Substring("qemu-system-".Length);
}
