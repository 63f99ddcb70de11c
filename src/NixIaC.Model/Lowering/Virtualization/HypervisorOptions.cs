using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>The guests of a host, for the module of its hypervisor.</summary>
static class HypervisorOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        // The agent of QEMU is a program of packages that only whole systems have built.
        if (system.IsRunGuest && system.Target.Class >= SupportClass.Unproven) yield return (["nixiac", "guest", "agent"], false);
        if (system.Hypervisor is not { } host) yield break;
        foreach (var guest in host.Guests)
            foreach (var (path, value) in host.IsLibvirt ? Libvirt(guest) : Qemu(guest))
                yield return (["nixiac", host.IsLibvirt ? "libvirt" : "qemu", "guests", guest.Name, .. path], value);
    }

    static IEnumerable<(string[] Path, NixExpression Value)> Libvirt(ResolvedGuest guest)
    {
        yield return (["definition"], new NixPath("../" + FlakePaths.Guest(guest.Name)));
        yield return (["diskGiB"], (long)guest.DiskGiB);
        if (!guest.StartsWithHost) yield return (["startWithHost"], false);
    }

    static IEnumerable<(string[] Path, NixExpression Value)> Qemu(ResolvedGuest guest)
    {
        var (emulation, limits) = (guest.Target.Emulation, guest.Target.Guest!);
        yield return (["emulator"], emulation.System);
        yield return (["machine"], emulation.Machine);
        if (guest.IsAccelerated) yield return (["accelerated"], true);
        else if (emulation.Processor is { } processor) yield return (["processor"], processor);
        if (limits.Bus != "pci") yield return (["bus"], limits.Bus);
        yield return (["cores"], (long)guest.Cores);
        yield return (["memoryMiB"], (long)guest.MemoryMiB);
        yield return (["diskGiB"], (long)guest.DiskGiB);
        if (guest.IsUefi && limits.Firmware is { } firmware)
        {
            yield return (["firmware", "code"], firmware.Code);
            yield return (["firmware", "variables"], firmware.Variables);
        }
        if (limits.NeedsKernel)
        {
            yield return (["kernel"], GuestPaths.Kernel(guest.Name));
            yield return (["initrd"], GuestPaths.Initrd(guest.Name));
            yield return (["kernelParams"], TextList.Of(["console=" + guest.Target.Serial]));
        }
        yield return (["cards"], List([.. guest.Cards.Select(Card)]));
        if (!guest.StartsWithHost) yield return (["startWithHost"], false);
    }

    static NixAttributeSet Card(GuestCard card) =>
        card.Bridge is { } bridge ? Set(Bind("bridge", bridge), Bind("mac", card.Mac)) : Set(Bind("mac", card.Mac));
}
