using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>containerd and CRI-O run what Kubernetes tells them to; our containers want Podman or Docker.</summary>
static class RuntimeWithoutContainers
{
    public static readonly Rule Rule = new(
        "NIX2037",
        "Container on a runtime that takes none",
        "{0} runs the container {1}, but its runtime is {2}, which takes containers from Kubernetes alone. "
        + "Use ContainerRuntime.Podman or ContainerRuntime.Docker, or take the container off.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.Image == "Mascot"
        let chosen = ChosenRuntime.Of(fleet, node)
        where chosen.Runtime is { Runtime: "Containerd" or "CriO" }
        let container = Levels.Of(fleet, node).SelectMany(level => level.All<ContainerFact>()).FirstOrDefault()
        where container is not null
        select Violation.At(Rule.Id, chosen.Level!, chosen.Runtime!,
            node.Name, Quotation.Of(container.Name), "ContainerRuntime." + chosen.Runtime!.Runtime) with
        {
            Replacement = "ContainerRuntime.Podman",
            Others = chosen.Level == node ? default : EquatableArray.Of(node.Type),
        };
}
