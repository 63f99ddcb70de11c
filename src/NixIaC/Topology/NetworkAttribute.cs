namespace NixIaC;

/// <summary>Declares a network of a community: its address ranges and what every machine on it needs to know.</summary>
/// <param name="prefixes">
/// The address ranges in CIDR form, IPv4 and IPv6 mixed as needed: <c>192.168.10.0/24</c>, <c>fd10::/64</c>. The bits
/// behind the prefix length must be zero.
/// </param>
/// <example>
/// <code>
/// [Network("192.168.10.0/24", "fd10::/64", Gateway = "192.168.10.1", Domain = "lan"), In&lt;Basement&gt;]
/// public sealed class Lan;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NetworkAttribute(params string[] prefixes) : Attribute
{
    /// <summary>The address ranges in CIDR form.</summary>
    public string[] Prefixes { get; } = prefixes;

    /// <summary>
    /// The address of the IPv4 router that leads out of the network, within its ranges: <c>192.168.10.1</c>. Or none.
    /// </summary>
    public string? Gateway { get; set; }

    /// <summary>
    /// The address of the IPv6 router, within the ranges or link-local: <c>fe80::1</c>. Leave it out where routers
    /// advertise themselves.
    /// </summary>
    public string? Gateway6 { get; set; }

    /// <summary>The DNS domain of the network, searched for short names: <c>lan</c>. By default the fleet's.</summary>
    public string? Domain { get; set; }

    /// <summary>The addresses of the name servers for machines with fixed addresses. By default the gateways.</summary>
    public string[] NameServers { get; set; } = [];

    /// <summary>
    /// The name in the output, of the same form as host names; by default the type's name, <c>GuestLan</c> becoming
    /// <c>guest-lan</c>.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>Who may see its addresses from outside; by default what its community says.</summary>
    public Visibility Visibility { get; set; }

    /// <summary>The number of the VLAN that it is on a shared cable (IEEE 802.1Q), 1 to 4094; 0, the default, for none.</summary>
    public int Vlan { get; set; }
}
