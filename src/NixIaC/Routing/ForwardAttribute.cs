namespace NixIaC;

/// <summary>Hands what arrives at a port of this router to another node.</summary>
/// <typeparam name="T">The node that gets it, of one machine.</typeparam>
/// <param name="port">The port at which it arrives, 1 to 65535.</param>
/// <example><code>[Routes&lt;Lan, Wan&gt;(Nat = true), Forward&lt;Nas&gt;(443, To = 8443)]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ForwardAttribute<T>(int port) : Attribute
    where T : class
{
    /// <summary>The port at which it arrives.</summary>
    public int Port { get; } = port;

    /// <summary>The port of the other node, 1 to 65535; 0, the default, for the same.</summary>
    public int To { get; set; }

    /// <summary>What kind of port it is; by default <see cref="Protocol.Tcp"/>.</summary>
    public Protocol Protocol { get; set; }
}
