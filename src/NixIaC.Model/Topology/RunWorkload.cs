using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>A workload that a node runs.</summary>
/// <param name="Type">The workload.</param>
/// <param name="Level">The type that says so: the node, or a level above it.</param>
/// <param name="Runs">The attribute that says so.</param>
public sealed record RunWorkload(Declaration Type, Declaration Level, RunsFact Runs)
{
    /// <summary>The workload's attribute.</summary>
    public WorkloadFact Fact => Type.First<WorkloadFact>()!;

    /// <summary>What a node, or each machine of a cluster, runs; each workload once, as the nearest level says it.</summary>
    public static IEnumerable<RunWorkload> Of(FleetModel fleet, Declaration node)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        // Profiles are for NixOS.
        var takesProfiles = node.First<NodeFact>() is not { IsMinimal: true };
        foreach (var level in Levels.Of(fleet, node))
            foreach (var runs in level.All<RunsFact>())
                if ((takesProfiles || runs.Site.Profile is null) && fleet.Find<WorkloadFact>(runs.Target) is { } workload && told.Add(workload.Type))
                    yield return new RunWorkload(workload, level, runs);
    }

    /// <summary>Where a violation of a rule about it on a node is told: at the attribute, if the node has that itself.</summary>
    public Site SiteOn(Declaration node) => Level == node ? Runs.Site : node.First<NodeFact>()!.Site;
}
