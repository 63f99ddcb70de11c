using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Workloads;

/// <summary>The nodes whose packages make the container image of a workload: one image for each of their architectures.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Nodes">The nodes; none where no architecture of the fleet will do.</param>
sealed record ImageHosts(Declaration Workload, EquatableArray<Declaration> Nodes)
{
    /// <summary>
    /// Those of each workload that is built as an image: who runs it, as far as that has NixOS and so all packages; for a workload that runs
    /// elsewhere, the builders, and where there are none, all nodes.
    /// </summary>
    public static IEnumerable<ImageHosts> Of(FleetModel fleet)
    {
        var workloads = fleet.Of<WorkloadFact>().Where(IsImage).ToList();
        if (workloads.Count == 0) return [];
        var nodes = fleet.Of<NodeFact>().Where(node => !node.First<NodeFact>()!.IsMinimal).ToList();
        var runners = nodes.SelectMany(node => RunWorkload.Of(fleet, node).Select(run => (run.Type.Type, Node: node)))
            .ToLookup(run => run.Type, run => run.Node, StringComparer.Ordinal);
        var builders = nodes.Where(node => node.Is<BuilderFact>()).ToList();
        var others = builders.Count > 0 ? builders : nodes;
        return workloads.Select(workload => new ImageHosts(
            workload,
            (runners.Contains(workload.Type) ? runners[workload.Type] : others).Where(node => Suits(node, workload)).ToEquatableArray()));
    }

    /// <summary>Whether a workload is built as an image.</summary>
    public static bool IsImage(Declaration workload) =>
        workload.First<EmitsFact>() is { } emits && emits.Formats.Any(format => ImageFormat.Of(format) is { IsOci: true })
        && WorkloadRuntime.Of(workload.First<WorkloadFact>()!.Runtime) is { IsProcess: true };

    static bool Suits(Declaration node, Declaration workload) =>
        Target.Of(node.First<NodeFact>()!.Arch) is { Runtimes.GoArch: not null } target
        && WorkloadRuntime.Of(workload.First<WorkloadFact>()!.Runtime)!.RunsOn(target);
}
