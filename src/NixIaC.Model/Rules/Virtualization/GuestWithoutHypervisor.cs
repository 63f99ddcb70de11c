using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>Something has to run a guest.</summary>
static class GuestWithoutHypervisor
{
    public static readonly Rule Rule = new(
        "NIX2040",
        "Guest on a host without a hypervisor",
        "Nothing runs {0} on {1}: a host of guests needs a hypervisor. Write [Hypervisor(Hypervisor.Libvirt)] or [Hypervisor(Hypervisor.Qemu)] on {1}.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from host in fleet.Of<NodeFact>()
        where !host.Is<HypervisorFact>()
        let guests = fleet.GuestsOf(host).ToList()
        where guests.Count > 0
        select Violation.At(Rule.Id, host, host.First<NodeFact>()!, NameList.Of([.. guests.Select(guest => guest.Name)]), host.Name) with
        {
            Addition = "Hypervisor(Hypervisor.Libvirt)",
            Others = guests.Select(guest => guest.Type).ToEquatableArray(),
        };
}
