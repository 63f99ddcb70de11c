using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

/// <summary>How a machine is connected to one network.</summary>
/// <param name="Network">The network's name.</param>
/// <param name="Mac">The hardware address of the card, normalized, or null.</param>
/// <param name="Interface">The name of the card, or null.</param>
/// <param name="Addresses">Addresses with prefix lengths: <c>192.168.10.5/24</c>. None: the machine asks by DHCP.</param>
/// <param name="Gateways">The routers that the machine reaches by its fixed addresses, without itself.</param>
/// <param name="NameServers">The name servers of a machine with fixed addresses, without itself.</param>
/// <param name="Domain">The domain that is searched for short names, or null.</param>
public sealed record ResolvedConnection(
    string Network,
    string? Mac,
    string? Interface,
    EquatableArray<string> Addresses,
    EquatableArray<string> Gateways,
    EquatableArray<string> NameServers,
    string? Domain)
{
    /// <summary>Whether the machine asks by DHCP: because it has no fixed addresses, or beside them.</summary>
    public bool Dhcp { get; init; }

    /// <summary>The number of the network's VLAN, or null.</summary>
    public int? Vlan { get; init; }

    /// <summary>The address or DNS name at which it is reached from outside, or null.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The bridge that has the addresses in place of the card, because guests are on the network too; or null.</summary>
    public string? Bridge { get; init; }

    /// <summary>Who may see the network's addresses.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>What networkd matches the card by: key and value. A VLAN is another device on that card.</summary>
    public (string Key, string Value) Match =>
        Mac is not null ? ("MACAddress", Mac)
        : Interface is not null ? ("Name", Interface)
        : ("Name", "en* eth*");
}
