using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>The systemd-networkd unit of one connection.</summary>
static class NetworkUnit
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedConnection connection, EquatableArray<ResolvedConnection> all)
    {
        var vlans = connection.Vlan is null ? Vlans.On(connection, all).ToList() : [];
        foreach (var line in Matching(Vlans.Match(connection), vlans)) yield return line;
        if (connection.Dhcp) yield return (["networkConfig", "DHCP"], "yes");
        if (connection.Addresses.Count > 0) yield return (["address"], TextList.Of(connection.Addresses));
        if (connection.Gateways.Count > 0) yield return (["gateway"], TextList.Of(connection.Gateways));
        if (connection.NameServers.Count > 0) yield return (["dns"], TextList.Of(connection.NameServers));
        if (connection.Domain is { } domain) yield return (["domains"], TextList.Of([domain]));
    }

    /// <summary>The unit of a card that carries VLANs alone: it has no addresses, and nothing waits for any.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> OfTrunk(ResolvedConnection card, EquatableArray<ResolvedConnection> all) =>
    [
        .. Matching(card.Match, [.. Vlans.On(card, all)]),
        (["networkConfig", "LinkLocalAddressing"], "no"),
        (["linkConfig", "RequiredForOnline"], "no"),
    ];

    /// <summary>The unit of a card, or of a VLAN on it, that is a port of the connection's bridge.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> OfPort(ResolvedConnection port, EquatableArray<ResolvedConnection> all)
    {
        var vlans = port.Vlan is null ? Vlans.On(port, all).ToList() : [];
        foreach (var line in Matching(Vlans.Match(port), vlans)) yield return line;
        // The bridge has the hardware address of its first port.
        if (Vlans.Match(port).Key == "MACAddress" && vlans.Count == 0) yield return (["matchConfig", "Kind"], "!bridge");
        yield return (["bridge"], TextList.Of([port.Bridge!]));
        yield return (["linkConfig", "RequiredForOnline"], "enslaved");
    }

    /// <summary>The unit of a device that has no addresses, and for which nothing waits.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> OfIdle(string key, string value) =>
    [
        (["matchConfig", key], value),
        (["networkConfig", "LinkLocalAddressing"], "no"),
        (["networkConfig", "ConfigureWithoutCarrier"], true),
        (["linkConfig", "RequiredForOnline"], "no"),
    ];

    /// <summary>The device of a VLAN.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> OfVlan(int vlan) =>
    [
        (["netdevConfig", "Kind"], "vlan"),
        (["netdevConfig", "Name"], Vlans.Device(vlan)),
        (["vlanConfig", "Id"], (long)vlan),
    ];

    /// <summary>What gives out addresses on the network of a connection.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> OfServer(AddressPool pool, ResolvedRange range)
    {
        yield return (["networkConfig", "DHCPServer"], true);
        yield return (["dhcpServerConfig", "PoolOffset"], pool.Offset);
        yield return (["dhcpServerConfig", "PoolSize"], pool.Size);
        if (range.Router is { } router) yield return (["dhcpServerConfig", "Router"], router);
        if (range.NameServers.Count > 0) yield return (["dhcpServerConfig", "DNS"], TextList.Of(range.NameServers));
        if (range.Leases.Count > 0)
            yield return (["dhcpServerStaticLeases"], List([.. range.Leases.Select(lease => Set(Bind("MACAddress", lease.Mac), Bind("Address", lease.Address)))]));
    }

    // A VLAN has the hardware address of its card.
    static IEnumerable<(string[] Path, NixExpression Value)> Matching((string Key, string Value) match, List<string> vlans)
    {
        yield return (["matchConfig", match.Key], match.Value);
        if (vlans.Count == 0) yield break;
        if (match.Key == "MACAddress") yield return (["matchConfig", "Kind"], "!vlan");
        yield return (["vlan"], TextList.Of(vlans));
    }
}
