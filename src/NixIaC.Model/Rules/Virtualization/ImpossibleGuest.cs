using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Targets;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>The machines that QEMU plays have limits, those of old architectures low ones.</summary>
static class ImpossibleGuest
{
    public static readonly Rule Rule = new(
        "NIX2043",
        "Guest that QEMU cannot play",
        "{0} has Arch.{1}, for which QEMU plays the machine {2}: {3}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in RunGuests.Of(fleet)
        where !WholeSystems.IsRefused(fleet, one.Guest)
        let problem = Problem(one.Guest, one.Node, one.Target) ?? Misfit(one.Guest, one.Target.Guest!, one.Host)
        where problem is not null
        select Violation.At(Rule.Id, one.Guest, one.Node, one.Guest.Name, one.Target.Arch, one.Target.Emulation.Machine, problem);

    static string? Problem(Declaration guest, NodeFact node, Target target)
    {
        if (target.Guest is not { } limits)
            return $"it has no place for VirtIO devices, so it is nobody's guest. Take [GuestOf<T>] off, or use Arch.{target.Nearest ?? "X86_64"}";
        if (node.Cores > limits.MaxCores)
            return FormattableString.Invariant($"it has at most {limits.MaxCores} processor cores, and {guest.Name} wants {node.Cores}. Write Cores = {limits.MaxCores}");
        if (node.MemoryMiB > limits.MaxMemoryMiB)
            return FormattableString.Invariant(
                $"it has at most {limits.MaxMemoryMiB} MiB of memory, and {guest.Name} wants {node.MemoryMiB}. Write MemoryMiB = {limits.MaxMemoryMiB}");
        if (node.MemoryMiB > 0 && node.MemoryMiB % limits.MemoryStepMiB is var rest and not 0)
            return FormattableString.Invariant(
                $"its memory is a multiple of {limits.MemoryStepMiB} MiB, and {guest.Name} wants {node.MemoryMiB}. Write MemoryMiB = {(long)node.MemoryMiB - rest + limits.MemoryStepMiB}");
        return null;
    }

    static string? Misfit(Declaration guest, TargetGuest limits, Declaration host) =>
        limits.Bus != "pci" && host.First<HypervisorFact>()!.Kind == "Libvirt" ? $"it has no PCI, without which libvirt does not describe its devices. Write Hypervisor.Qemu on {host.Name}"
        : guest.First<GuestOfFact>()!.Bios && !limits.HasBios ? "it has no BIOS. Take Bios = true out of [GuestOf<T>]"
        : null;
}
