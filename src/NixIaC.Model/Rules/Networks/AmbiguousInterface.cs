using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>A node on several networks says which card is on which.</summary>
static class AmbiguousInterface
{
    public static readonly Rule Rule = new(
        "NIX3005",
        "Ambiguous network card",
        "{0} is on several networks, but {1} does not say which network card is connected to {2}. Add Interface = \"...\" or Mac = \"...\".",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let networks = node.All<OnFact>().ToList()
        where networks.Count > 1
        from network in networks
        where network.Mac is null && network.Interface is null
        let name = network.Target.Substring(network.Target.LastIndexOf('.') + 1)
        select Violation.At(Rule.Id, node, network, node.Name, $"On<{name}>", name);
}
