using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Every node is in one community only.</summary>
static class NodeInSeveralCommunities
{
    public static readonly Rule Rule = new(
        "NIX1003",
        "Node in several communities",
        "{0} is in several communities: {1}. A node stands in one place: keep the networks of one community.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let communities = fleet.CommunitiesOf(node).ToList()
        where communities.Count > 1
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name,
            string.Join(", ", communities.Select(community => community.Name))) with
        {
            Others = communities.Select(community => community.Type).ToEquatableArray(),
        };
}
