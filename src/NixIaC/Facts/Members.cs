using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>The nodes that belong to something, by host name.</summary>
/// <typeparam name="TGroup">A fleet, community, constellation, cluster or network.</typeparam>
/// <example>
/// <code>
/// foreach (var peer in Members&lt;Core&gt;.ExceptSelf)
///     nixos.Networking.Hosts[peer.AddressIn&lt;Core&gt;()] = [peer.Fqdn];
/// </code>
/// </example>
[SuppressMessage("Design", "CA1000", Justification = "The group is named by its type.")]
public static class Members<TGroup>
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<NodeFacts> All => throw ReadOnly.NotRun();

    /// <summary>All but the node that <c>Configure</c> is read for.</summary>
    public static IReadOnlyList<NodeFacts> ExceptSelf => throw ReadOnly.NotRun();
}
