using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>The modules of hosts, guests and members of Kubernetes clusters.</summary>
static class VirtualizationModules
{
    public static IEnumerable<string> Of(ResolvedSystem system)
    {
        if (system.Hypervisor is { } host) yield return host.IsLibvirt ? "guests-libvirt" : "guests-qemu";
        if (system.IsRunGuest) yield return "guest";
        if (system.K3s is not null) yield return "k3s";
    }
}
