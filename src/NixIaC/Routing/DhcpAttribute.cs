namespace NixIaC;

/// <summary>Makes a node the DHCP server of a network: it gives addresses of a range to machines that ask.</summary>
/// <typeparam name="T">The network; the node is on it.</typeparam>
/// <param name="first">The first IPv4 address that is given out, within the network: <c>192.168.10.100</c>.</param>
/// <param name="last">The last one, which is given out too: <c>192.168.10.199</c>.</param>
/// <example><code>[Node(Image.Livestock, Arch.X86_64), On&lt;Lan&gt;("192.168.10.1"), Dhcp&lt;Lan&gt;("192.168.10.100", "192.168.10.199")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DhcpAttribute<T>(string first, string last) : Attribute
    where T : class
{
    /// <summary>The first address that is given out.</summary>
    public string First { get; } = first;

    /// <summary>The last address that is given out.</summary>
    public string Last { get; } = last;
}
