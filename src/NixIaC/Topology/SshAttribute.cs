namespace NixIaC;

/// <summary>How a node is known over SSH.</summary>
/// <example><code>[Ssh(HostKey = "ssh-ed25519 AAAA...")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SshAttribute : Attribute
{
    /// <summary>
    /// The public half of the node's host key as <c>/etc/ssh/ssh_host_ed25519_key.pub</c> has it; the comment behind it may
    /// be left out. Other nodes read it as <c>NodeOf&lt;T&gt;.HostKey</c>.
    /// </summary>
    public string? HostKey { get; set; }
}
