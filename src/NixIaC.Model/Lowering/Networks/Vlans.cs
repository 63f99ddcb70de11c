using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>The VLANs of a machine's network cards. A card that carries them has them in its own unit.</summary>
static class Vlans
{
    /// <summary>The name of the device for a VLAN.</summary>
    public static string Device(int vlan) => FormattableString.Invariant($"vlan{vlan}");

    /// <summary>What networkd matches a connection's device by: the VLAN, or the card itself.</summary>
    public static (string Key, string Value) Match(ResolvedConnection connection) =>
        connection.Vlan is { } vlan ? ("Name", Device(vlan)) : connection.Match;

    /// <summary>The devices that the card of an untagged connection carries.</summary>
    public static IEnumerable<string> On(ResolvedConnection card, EquatableArray<ResolvedConnection> all) =>
        all.Where(one => one.Vlan is not null && one.Match == card.Match).Select(one => Device(one.Vlan!.Value)).Distinct(StringComparer.Ordinal);

    /// <summary>The first connections of the cards that carry VLANs alone, and so have no unit otherwise.</summary>
    public static IEnumerable<ResolvedConnection> Trunks(EquatableArray<ResolvedConnection> all) =>
        all.GroupBy(connection => connection.Match).Where(card => card.All(one => one.Vlan is not null)).Select(card => card.First());
}
