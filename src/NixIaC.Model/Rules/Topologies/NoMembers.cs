using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Constellations and groups are there for the nodes that join them.</summary>
static class NoMembers
{
    public static readonly Rule Rule = new(
        "NIX1007",
        "No members",
        "{0} has no members. Write [MemberOf<{0}>] on the nodes that are meant, or take {0} away.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Declarations
        let kind = Joined(type)
        where kind is not null && !fleet.MembersOf(type).Any() && Placement.IsSound(fleet, type)
        select Violation.At(Rule.Id, type, kind, type.Name);

    // A cluster with a count or rows says itself how many machines it has.
    static KindFact? Joined(Declaration type) =>
        type.First<ConstellationFact>() is { } constellation ? constellation
        : type.First<ClusterFact>() is { Count: null, Names: null } cluster && !type.Is<NodeFact>() && !type.Is<InventoryFact>() ? cluster
        : null;
}
