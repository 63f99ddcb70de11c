using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>Only mascots have a container runtime to choose.</summary>
static class RuntimeOnOtherImage
{
    public static readonly Rule Rule = new(
        "NIX2048",
        "Container runtime on a node that is not a mascot",
        "{0} chooses a container runtime, but its image {1} has none. Use Image.Mascot, or take [ContainerRuntime] off.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let image = node.First<NodeFact>()!.Image
        let runtime = node.First<ContainerRuntimeFact>()
        where image != "Mascot" && runtime is { Site.Profile: null } && !WholeSystems.IsRefused(fleet, node)
        select Violation.At(Rule.Id, node, runtime, node.Name, image);
}
