using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>A node on several networks says which card is on which.</summary>
static class AmbiguousInterface
{
    public static readonly Rule Rule = new(
        "NIX3005",
        "Ambiguous network card",
        "{0} is on several networks, but {1}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let networks = node.All<OnFact>().ToList()
        where networks.Count > 1
        from network in networks
        let problem = Problem(fleet, network, networks)
        where problem is not null
        select Violation.At(Rule.Id, node, network, node.Name, problem);

    static string? Problem(FleetModel fleet, OnFact network, List<OnFact> all) =>
        Card(network) is not { } card
            ? $"On<{Name(network)}> does not say which network card is connected to {Name(network)}. Add Interface = \"...\" or Mac = \"...\""
        // Of several units for one card, systemd-networkd takes the first alone. VLANs are cards of their own on top of it.
        : all.FirstOrDefault(other => !ReferenceEquals(other, network) && Card(other) == card && IsUntagged(fleet, other) && IsUntagged(fleet, network)) is { } twin
            ? $"On<{Name(network)}> names the same network card as On<{Name(twin)}>. Give each network a card of its own"
        : null;

    static bool IsUntagged(FleetModel fleet, OnFact network) => InvalidVlan.VlanOf(fleet, network) == 0;

    static string? Card(OnFact network) => network.Mac is { } mac ? MacAddress.Normalize(mac) ?? mac : network.Interface;

    static string Name(OnFact network) => ShortName.Of(network.Target);
}
