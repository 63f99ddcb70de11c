using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>A node serves one cluster.</summary>
static class SeveralClusters
{
    public static readonly Rule Rule = new(
        "NIX1012",
        "Node in several clusters",
        "{0} is in two clusters, {1} and {2}. A node serves one: keep one [MemberOf<T>], or make one of them a [Constellation].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var node in fleet.Of<NodeFact>())
        {
            Declaration? first = null;
            foreach (var fact in node.All<MemberOfFact>())
            {
                if (fleet.Find<ClusterFact>(fact.Target) is not { } group || group.Is<NodeFact>() || group.Type == first?.Type) continue;
                if (first is null)
                    first = group;
                else
                    yield return Violation.At(Rule.Id, node, fact, node.Name, TypeNames.Of(first, group), TypeNames.Of(group, first)) with
                    {
                        Others = EquatableArray.Of(first.Type, group.Type),
                    };
            }
        }
    }
}
