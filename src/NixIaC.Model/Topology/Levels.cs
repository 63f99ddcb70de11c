using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>The levels that configure a node, nearest first.</summary>
public static class Levels
{
    /// <summary>
    /// The node (or cluster of equal machines) itself, the groups it is a member of, its community, its constellations,
    /// the fleet. What a nearer level says wins.
    /// </summary>
    public static IEnumerable<Declaration> Of(FleetModel fleet, Declaration node) =>
        new[] { node }
            .Concat(fleet.GroupsOf(node))
            .Concat(fleet.CommunitiesOf(node).Take(1))
            .Concat(fleet.ConstellationsOf(node))
            .Concat(fleet.Fleet is { } all ? [all] : []);
}
