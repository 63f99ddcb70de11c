using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Where communities, constellations and groups stand.</summary>
static class Placement
{
    /// <summary>
    /// Whether one stands in the fleet, or is a group, which need not say it. Of one that does not, other rules say so;
    /// what else it lacks can wait.
    /// </summary>
    public static bool IsSound(FleetModel fleet, Declaration type) =>
        fleet.Fleet is not null
        && (type.First<InFact>() is { } place
            ? fleet.Find(place.Target) is { } target && (target.Is<FleetFact>() || target.Is<CommunityFact>())
            : type.Is<ClusterFact>());
}
