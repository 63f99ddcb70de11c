using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>The guests that a hypervisor of ours runs.</summary>
static class RunGuests
{
    /// <summary>Each host with a hypervisor that has guests, and they.</summary>
    public static IEnumerable<(Declaration Host, HypervisorFact Hypervisor, List<Declaration> Guests)> ByHost(FleetModel fleet) =>
        from host in fleet.Of<NodeFact>()
        let hypervisor = host.First<HypervisorFact>()
        where hypervisor is not null
        let guests = fleet.GuestsOf(host).ToList()
        where guests.Count > 0
        select (host, hypervisor, guests);

    /// <summary>Each such guest of known architecture with its host.</summary>
    public static IEnumerable<(Declaration Guest, NodeFact Node, Target Target, Declaration Host)> Of(FleetModel fleet) =>
        from one in ByHost(fleet)
        from guest in one.Guests
        let node = guest.First<NodeFact>()!
        let target = Target.Of(node.Arch)
        where target is not null
        select (guest, node, target, one.Host);

    /// <summary>What all machines of all guests have together.</summary>
    public static long Sum(FleetModel fleet, IEnumerable<Declaration> guests, Func<NodeFact, int> size) =>
        guests.Sum(guest => Math.Max(size(guest.First<NodeFact>()!), 0) * Count(fleet, guest));

    /// <summary>How many machines a guest is: one, or the members of a cluster.</summary>
    public static long Count(FleetModel fleet, Declaration guest) => guest.Is<ClusterFact>() ? fleet.MachinesOf(guest).LongCount() : 1;
}
