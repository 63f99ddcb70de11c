using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>What decides who can open a connection to a machine.</summary>
/// <param name="Machine">The node or device.</param>
/// <param name="How">Who can.</param>
/// <param name="Places">Its communities, and the routing domains of its networks that are not public; each once, by name.</param>
sealed record Reach(Declaration Machine, Reachability How, EquatableArray<string> Places)
{
    public static Reach Of(FleetModel fleet, Declaration machine) => new(
        machine,
        Reachabilities.Of(fleet, machine).Value,
        fleet.CommunitiesOf(machine).Select(community => community.Type)
            .Concat(machine.All<OnFact>().Select(on => PrivateDomain(fleet, on)).OfType<string>())
            .Distinct(StringComparer.Ordinal).OrderBy(place => place, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Whether this one can open a connection to another.</summary>
    public bool CanCall(Reach other) => other.How switch
    {
        Reachability.Direct => true,
        Reachability.BehindNat => Places.Any(place => other.Places.Contains(place)),
        _ => false,
    };

    /// <summary>Whether one of two can call the other: then packets pass both ways.</summary>
    public bool CanMeet(Reach other) => CanCall(other) || other.CanCall(this);

    /// <summary>Why others cannot call it, as a clause with the machine as subject.</summary>
    public string Words => How == Reachability.OutboundOnly ? "accepts no connections" : "is behind NAT";

    // All public networks are one domain, but that one has nothing behind a NAT.
    static string? PrivateDomain(FleetModel fleet, OnFact on) =>
        fleet.Find<NetworkFact>(on.Target) is { } network && Visibilities.Of(fleet, network).Value != Visibility.Public
            ? fleet.RoutingDomains.Of(on.Target)
            : null;
}
