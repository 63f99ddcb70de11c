using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Facts;

/// <summary>What a body may ask about one node. Literals only: nothing is learnt by evaluating another node.</summary>
public sealed record NodeFacts
{
    /// <summary>The full name of its type; members of a cluster share theirs.</summary>
    public required string Type { get; init; }

    /// <summary>Its short name: <c>forge</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its host name; no two nodes have the same.</summary>
    public required string HostName { get; init; }

    /// <summary>Its full name in DNS; the host name when the fleet has no domain.</summary>
    public required string Fqdn { get; init; }

    /// <summary>Its public SSH host key, or null when it is not given.</summary>
    public string? HostKey { get; init; }

    /// <summary>The name of its community, or null.</summary>
    public string? Community { get; init; }

    /// <summary>The name of the system it runs.</summary>
    public required string System { get; init; }

    /// <summary>Nix's name of its platform: <c>x86_64-linux</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>Processor cores; 0 when not given.</summary>
    public int Cores { get; init; }

    /// <summary>Memory in MiB; 0 when not given.</summary>
    public int MemoryMiB { get; init; }

    /// <summary>Its addresses in the order they are written.</summary>
    public EquatableArray<NodeAddress> Addresses { get; init; }

    /// <summary>
    /// The full names of the types of which it is a member: fleet, communities, networks, constellations, groups, and the
    /// cluster that it is one of.
    /// </summary>
    public EquatableArray<string> Memberships { get; init; }

    /// <summary>The profiles it carries, at whatever level, in order; one for each use.</summary>
    public EquatableArray<ProfileUse> Profiles { get; init; }
}

/// <summary>An address of a node.</summary>
/// <param name="Network">The full name of the network's type.</param>
/// <param name="Community">The full name of the type of the network's community, or null.</param>
/// <param name="Address">The address without prefix length.</param>
public sealed record NodeAddress(string Network, string? Community, string Address);

/// <summary>One use of a profile.</summary>
/// <param name="Profile">The full name of its type.</param>
/// <param name="Instance">Its instance: parameters, properties and fields with their values.</param>
public sealed record ProfileUse(string Profile, RecordValue Instance);
