using NixIaC.Model.Declarations;
using NixIaC.Model.Names;

namespace NixIaC.Model.Topology;

/// <summary>Who can open a connection to a machine.</summary>
public static class Reachabilities
{
    /// <summary>
    /// What a node or device says; else direct when a connection has an endpoint, or when one of its networks is public (its
    /// community, when it has none); else behind NAT.
    /// </summary>
    public static Sourced<Reachability> Of(FleetModel fleet, Declaration machine)
    {
        if (machine.First<ReachableFact>() is { } fact && Member(fact.Reachability) is { } said) return new(said, Origin.Of(machine, fact));
        if (machine.All<OnFact>().FirstOrDefault(on => on.Endpoint is not null) is { } reached)
            return new(Reachability.Direct, Origin.Default($"[On<{ShortName.Of(reached.Target)}>] of {machine.Name} has an endpoint"));
        return PublicPlace(fleet, machine) is { } place
            ? new(Reachability.Direct, Origin.Default(place.Name + " is public"))
            : new(Reachability.BehindNat, Origin.Default("it has no endpoint and is on no public network"));
    }

    static Declaration? PublicPlace(FleetModel fleet, Declaration machine)
    {
        var networks = machine.All<OnFact>().Select(on => fleet.Find<NetworkFact>(on.Target)).OfType<Declaration>().ToList();
        return (networks.Count > 0 ? networks : fleet.CommunitiesOf(machine))
            .FirstOrDefault(place => Visibilities.Of(fleet, place).Value == Visibility.Public);
    }

    static Reachability? Member(string name) => name switch
    {
        nameof(Reachability.Direct) => Reachability.Direct,
        nameof(Reachability.BehindNat) => Reachability.BehindNat,
        nameof(Reachability.OutboundOnly) => Reachability.OutboundOnly,
        _ => null,
    };
}
