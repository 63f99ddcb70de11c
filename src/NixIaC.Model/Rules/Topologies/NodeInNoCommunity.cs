using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Every node is in a community.</summary>
static class NodeInNoCommunity
{
    public static readonly Rule Rule = new(
        "NIX1002",
        "Node in no community",
        "{0} is in no community. Put it on a network with [On<SomeNetwork>(\"...\")], or into a community with [In<SomeCommunity>].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where !node.Is<OnFact>() && !node.Is<InFact>()
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name);
}
