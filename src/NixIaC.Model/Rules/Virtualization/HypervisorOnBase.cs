using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>The base image runs nothing but what makes a machine manageable.</summary>
static class HypervisorOnBase
{
    public static readonly Rule Rule = new(
        "NIX2041",
        "Hypervisor on the base image",
        "{0} has Image.Base, which never runs services itself, but [Hypervisor] makes it run guests. Use Image.Livestock (headless) or Image.Pet.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from host in fleet.Of<NodeFact>()
        let node = host.First<NodeFact>()!
        where node.Image == "Base" && host.Is<HypervisorFact>() && !WholeSystems.IsRefused(fleet, host)
        select Violation.At(Rule.Id, host, node, host.Name) with { Replacement = "Image.Livestock" };
}
