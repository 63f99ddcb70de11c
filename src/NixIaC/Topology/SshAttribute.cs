namespace NixIaC;

/// <summary>How a node is known over SSH, and how deployment logs in.</summary>
/// <example><code>[Ssh(Host = "forge.example.org", Port = 2222, HostKey = "ssh-ed25519 AAAA...")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SshAttribute : Attribute
{
    /// <summary>
    /// The address or DNS name to log in at. By default the <see cref="OnAttribute{T}.Endpoint"/> of its first connection that
    /// has one, or else its first address, or else its full name. Not on a cluster, whose machines have different ones.
    /// </summary>
    public string? Host { get; set; }

    /// <summary>
    /// The port to log in at, 1 to 65535; by default 22. It does not set where the machine listens: a router before it may
    /// have another port.
    /// </summary>
    public int Port { get; set; } = 22;

    /// <summary>The account to log in as, which may become root; by default <c>root</c>.</summary>
    public string? User { get; set; }

    /// <summary>
    /// The public half of the node's host key as <c>/etc/ssh/ssh_host_ed25519_key.pub</c> has it; the comment behind it may
    /// be left out. Other nodes read it as <c>NodeOf&lt;T&gt;.HostKey</c>.
    /// </summary>
    public string? HostKey { get; set; }
}
