namespace NixIaC;

/// <summary>
/// Makes a node a router: it passes packets that come in from one of its networks on to another, and answers back. For
/// both directions write it twice.
/// </summary>
/// <typeparam name="TFrom">The network that packets come from; the node is on it.</typeparam>
/// <typeparam name="TTo">The network that they go to; the node is on it.</typeparam>
/// <example><code>[Node(Image.Livestock, Arch.X86_64), On&lt;Lan&gt;("192.168.10.1", Interface = "enp1s0"), On&lt;Wan&gt;(Interface = "enp2s0"), Routes&lt;Lan, Wan&gt;(Nat = true)]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RoutesAttribute<TFrom, TTo> : Attribute
    where TFrom : class
    where TTo : class
{
    /// <summary>
    /// Whether the router puts its own address in place of the sender's, so that the other network need not know the first
    /// one; by default not.
    /// </summary>
    public bool Nat { get; set; }
}
