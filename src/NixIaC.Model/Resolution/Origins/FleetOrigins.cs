using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Origins;

/// <summary>Values that a node has from its fleet unless it says them itself.</summary>
static class FleetOrigins
{
    public static IEnumerable<ResolvedValue> Of(FleetModel fleet, Declaration type, NodeFact node)
    {
        if (fleet.Fleet is not { } root || root.First<FleetFact>() is not { } said) yield break;
        yield return new("release", fleet.Release.ToString(), Origin.Of(root, said));
        if (!node.IsMinimal) yield return new("state version", node.StateVersion ?? said.StateVersion,
            node.StateVersion is not null ? Origin.Of(type, node) : Origin.Of(root, said));
        if (said.Domain is { } domain) yield return new("domain", domain, Origin.Of(root, said));
    }
}
