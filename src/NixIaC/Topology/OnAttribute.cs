namespace NixIaC;

/// <summary>
/// Connects a node or device to a network, and thereby puts it in that network's community. A machine may be on several
/// networks of one community; then each says its <see cref="Interface"/> or <see cref="Mac"/>.
/// </summary>
/// <param name="addresses">
/// The machine's addresses on the network, at most one for each prefix of the network, without prefix length:
/// <c>192.168.10.5</c>. None: the machine asks by DHCP. On a cluster: the first member's; the others follow.
/// </param>
/// <typeparam name="T">The network type.</typeparam>
/// <example><code>[On&lt;Lan&gt;("192.168.10.5", "fd10::5", Mac = "52:54:00:12:34:56")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OnAttribute<T>(params string[] addresses) : Attribute
    where T : class
{
    /// <summary>The machine's addresses on the network; none for DHCP.</summary>
    public string[] Addresses { get; } = addresses;

    /// <summary>
    /// The hardware address that tells the network card: <c>52:54:00:12:34:56</c>. Not on a cluster, whose machines
    /// have different ones.
    /// </summary>
    public string? Mac { get; set; }

    /// <summary>
    /// The network card's name in Linux, at most 15 characters: <c>enp1s0</c>. Not looked at beside a MAC. By default,
    /// without a MAC, every wired card: give one of the two when the machine has several, or all of them get the address.
    /// </summary>
    public string? Interface { get; set; }

    /// <summary>
    /// Whether the machine asks by DHCP in addition to its fixed addresses; by default not. Without fixed addresses it
    /// always does.
    /// </summary>
    public bool Dhcp { get; set; }

    /// <summary>
    /// The address of this machine's own router, in place of the network's routers of the same family:
    /// <c>192.168.10.254</c>.
    /// </summary>
    public string? Gateway { get; set; }

    /// <summary>
    /// The public address or DNS name at which the machine is reached from outside: <c>203.0.113.7</c>. By default none.
    /// </summary>
    public string? Endpoint { get; set; }
}
