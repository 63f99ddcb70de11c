using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Copies are kept in different places where there are several.</summary>
static class StorageInOneCommunity
{
    public static readonly Rule Rule = new(
        "NIX1016",
        "All replicas in one community",
        "All members of {0} with Duty.Storage ({1}) are in {2}: when that is lost, all copies are. Give the duty to a member elsewhere, such as {3} in {4}.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var type in fleet.Of<ConstellationFact>())
        {
            // One copy is in one place.
            if (type.First<UndernetFact>() is { Replicas: 1 }) continue;
            var storage = StorageMembers.Of(fleet, type).ToList();
            if (StorageMembers.Machines(fleet, storage) < 2 || Only(fleet, storage) is not { } community) continue;
            if (Elsewhere(fleet, type, community) is var (member, place))
                yield return Violation.At(Rule.Id, type, type.First<ConstellationFact>()!, type.Name,
                    NameList.Of(storage.ConvertAll(node => node.Name)), TypeNames.Of(community, place), member.Name, TypeNames.Of(place, community)) with
                {
                    Others = EquatableArray.Of(community.Type, member.Type),
                };
        }
    }

    static Declaration? Only(FleetModel fleet, List<Declaration> nodes)
    {
        Declaration? only = null;
        foreach (var node in nodes)
        {
            if (fleet.CommunitiesOf(node).FirstOrDefault() is not { } community || (only is not null && only.Type != community.Type)) return null;
            only = community;
        }
        return only;
    }

    static (Declaration Member, Declaration Place)? Elsewhere(FleetModel fleet, Declaration constellation, Declaration community)
    {
        foreach (var member in fleet.MembersOf(constellation))
            if (fleet.CommunitiesOf(member.Node).FirstOrDefault() is { } place && place.Type != community.Type)
                return (member.Node, place);
        return null;
    }
}
