using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Only mascots have a container runtime.</summary>
static class ContainersNeedMascot
{
    public static readonly Rule Rule = new(
        "NIX2002",
        "Containers on a node that is not a mascot",
        "{0} runs the container {1}, but its image {2} has no container runtime. Use Image.Mascot.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let image = node.First<NodeFact>()!.Image
        // On one that is no NixOS, its own are another rule's; those of levels above are not meant for it.
        where image is not ("Mascot" or NodeFact.Minimal)
        from level in Levels.Of(fleet, node)
        from container in level.All<ContainerFact>()
        select Violation.At(Rule.Id, node, level == node ? container.Site : node.First<NodeFact>()!.Site,
            node.Name, Quotation.Of(container.Name), image);
}
