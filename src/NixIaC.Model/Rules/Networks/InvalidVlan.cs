using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>VLANs have numbers from 1 to 4094, different ones on a card, and a card that they are on.</summary>
static class InvalidVlan
{
    public static readonly Rule Rule = new(
        "NIX3016",
        "Invalid VLAN",
        "{0} {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Numbers(fleet).Concat(Connections(fleet));

    // 0 means none, and 4095 is reserved (IEEE 802.1Q).
    static IEnumerable<Violation> Numbers(FleetModel fleet) =>
        from type in fleet.Of<NetworkFact>()
        let network = type.First<NetworkFact>()!
        where network.Vlan is < 0 or > 4094
        select Violation.At(Rule.Id, type, network, type.Name, $"has the VLAN {Number(network.Vlan)}. Write a number from 1 to 4094, or leave Vlan out.");

    static IEnumerable<Violation> Connections(FleetModel fleet)
    {
        foreach (var node in fleet.Of<NodeFact>())
        {
            List<(OnFact On, int Vlan)>? tagged = null;
            foreach (var fact in node.Facts)
                if (fact is OnFact on && VlanOf(fleet, on) is var vlan && vlan != 0) (tagged ??= []).Add((on, vlan));
            if (tagged is null) continue;
            foreach (var (on, vlan) in tagged)
                if (Problem(on, vlan, tagged) is { } problem)
                    yield return Violation.At(Rule.Id, node, on, node.Name, problem) with { Others = EquatableArray.Of(on.Target) };
        }
    }

    static string? Problem(OnFact on, int vlan, List<(OnFact On, int Vlan)> all)
    {
        var name = ShortName.Of(on.Target);
        // The VLAN's own card has the hardware address of the one below, which therefore tells neither.
        if (on.Interface is null) return $"is on {name}, which is VLAN {Number(vlan)}, but On<{name}> does not name the network card. Add Interface = \"...\".";
        foreach (var other in all)
            if (!ReferenceEquals(other.On, on) && other.Vlan == vlan && other.On.Interface == on.Interface)
                return $"has {name} and {ShortName.Of(other.On.Target)} on one card ({on.Interface}) with the same VLAN {Number(vlan)}. "
                    + "Give one of the networks another number, or another card.";
        return null;
    }

    /// <summary>The VLAN of a connection; 0 for none.</summary>
    public static int VlanOf(FleetModel fleet, OnFact on) => fleet.Find<NetworkFact>(on.Target)?.First<NetworkFact>()?.Vlan ?? 0;

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
