namespace NixIaC;

/// <summary>
/// What is known of a node without evaluating it: <c>Configure</c> of one node may use the facts of others. They become
/// literals in the output.
/// </summary>
public class NodeFacts
{
    internal NodeFacts() => throw ReadOnly.NotRun();

    /// <summary>The node's name in the flake: <c>web-server</c>; for a member of a cluster, the cluster's name.</summary>
    public string Name => throw ReadOnly.NotRun();

    /// <summary>The host name: <c>web-server</c>, <c>kiosk-07</c>.</summary>
    public string HostName => throw ReadOnly.NotRun();

    /// <summary>The host name with the domain behind it: <c>web-server.home.arpa</c>.</summary>
    public string Fqdn => throw ReadOnly.NotRun();

    /// <summary>The public SSH host key, <c>ssh-ed25519 AAAA...</c>. An error for a node that declares none.</summary>
    public string HostKey => throw ReadOnly.NotRun();

    /// <summary>The name of the node's community; null for a node without one.</summary>
    public string? Community => throw ReadOnly.NotRun();

    /// <summary>The name of the system that the node runs; equal machines of a cluster share one.</summary>
    public string System => throw ReadOnly.NotRun();

    /// <summary>The platform as Nix names it: <c>x86_64-linux</c>.</summary>
    public string Platform => throw ReadOnly.NotRun();

    /// <summary>The number of processor cores. An error for a node that declares none.</summary>
    public int Cores => throw ReadOnly.NotRun();

    /// <summary>The memory in MiB. An error for a node that declares none.</summary>
    public int MemoryMiB => throw ReadOnly.NotRun();

    /// <summary>The first address in a place, without prefix length: <c>10.90.0.3</c>. An error when the node has none there.</summary>
    /// <typeparam name="TPlace">A network, community or constellation.</typeparam>
    public string AddressIn<TPlace>() => throw ReadOnly.NotRun();

    /// <summary>The first address in a place, without prefix length; null when the node has none there.</summary>
    /// <typeparam name="TPlace">A network, community or constellation.</typeparam>
    public string? AddressInOrNull<TPlace>() => throw ReadOnly.NotRun();

    /// <summary>
    /// What the node's own declarations set an option to: <c>node.Option(n => n.Nix.Settings.MaxJobs)</c>. An error when they do
    /// not set it to a literal value.
    /// </summary>
    /// <param name="option">A lambda that gives the option.</param>
    /// <typeparam name="TValue">The option's type.</typeparam>
    public TValue Option<TValue>(Func<NixOS, TValue> option) => throw ReadOnly.NotRun();
}
