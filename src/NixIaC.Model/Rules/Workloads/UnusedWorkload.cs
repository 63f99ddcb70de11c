using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>A workload is there to be run, here or as an image elsewhere.</summary>
static class UnusedWorkload
{
    public static readonly Rule Rule = new(
        "NIX2031",
        "Workload that no node runs",
        "No node runs {0}. Write [Runs<{0}>] on a node, [Emits(ImageFormat.Oci)] on it to run its image elsewhere, or take it away.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        if (!fleet.Of<WorkloadFact>().Any()) return [];
        var run = new HashSet<string>(
            fleet.Of<NodeFact>().SelectMany(node => RunWorkload.Of(fleet, node)).Select(one => one.Type.Type), StringComparer.Ordinal);
        return from type in fleet.Of<WorkloadFact>()
               where !run.Contains(type.Type) && !type.Is<EmitsFact>()
               select Violation.At(Rule.Id, type, type.First<WorkloadFact>()!, type.Name);
    }
}
