namespace NixIaC.Model.Targets;

/// <summary>One processor architecture as NixOS sees it. The single source of facts about a target.</summary>
/// <param name="Arch">The member of the C# enumeration: <c>Arm64</c>.</param>
/// <param name="System">Nix's name of the platform: <c>aarch64-linux</c>.</param>
/// <param name="Runs">Platforms whose programs it runs natively besides its own (nixpkgs <c>lib.systems</c>, <c>canExecute</c>).</param>
public sealed record Target(string Arch, string System, EquatableArray<string> Runs = default)
{
    /// <summary>All architectures of this release, in the order of the enumeration.</summary>
    public static readonly EquatableArray<Target> All = EquatableArray.Of(
        new Target("X86_64", "x86_64-linux", EquatableArray.Of("i686-linux")),
        new Target("Arm64", "aarch64-linux"),
        new Target("RiscV64", "riscv64-linux"),
        new Target("I686", "i686-linux"),
        new Target("ArmV6", "armv6l-linux"),
        new Target("ArmV7", "armv7l-linux", EquatableArray.Of("armv6l-linux")),
        new Target("PowerPc64Le", "powerpc64le-linux"));

    /// <summary>The target with an enumeration member's name, or null.</summary>
    public static Target? Of(string arch) => All.FirstOrDefault(target => target.Arch == arch);

    /// <summary>Whether programs for another target run here without emulation, so that it builds for it natively.</summary>
    public bool CanRun(Target other) => other.System == System || Runs.Contains(other.System);
}
