namespace NixIaC.Model.Declarations;

/// <summary><c>[On&lt;T&gt;]</c>.</summary>
public sealed record OnFact(string Target, EquatableArray<string> Addresses, string? Mac, string? Interface) : Fact
{
    /// <summary>Whether it asks by DHCP beside its fixed addresses.</summary>
    public bool Dhcp { get; init; }

    /// <summary>Its own router in place of the network's, or null.</summary>
    public string? Gateway { get; init; }

    /// <summary>The address or DNS name at which it is reached from outside, or null.</summary>
    public string? Endpoint { get; init; }
}

/// <summary><c>[Reachable]</c>: the name of the enum's member, empty when it has none.</summary>
public sealed record ReachableFact(string Reachability) : Fact;

/// <summary><c>[ReachedThrough&lt;T&gt;]</c>.</summary>
public sealed record ReachedThroughFact(string Target) : Fact;

/// <summary><c>[Ssh]</c>.</summary>
public sealed record SshFact(string? HostKey) : Fact
{
    /// <summary>The address or name to log in at, or null.</summary>
    public string? Host { get; init; }

    /// <summary>The port of the SSH server, or null when not said.</summary>
    public int? Port { get; init; }

    /// <summary>The account to log in as, or null.</summary>
    public string? User { get; init; }
}

/// <summary><c>[Routes&lt;TFrom, TTo&gt;]</c>: the networks whose packets it passes on.</summary>
public sealed record RoutesFact(string From, string To, bool Nat) : Fact;

/// <summary><c>[Forward&lt;T&gt;]</c>.</summary>
/// <param name="Target">The node that gets the packets.</param>
/// <param name="Port">The port at which they arrive.</param>
/// <param name="To">The port of the target; null for the same.</param>
/// <param name="Protocol">The name of the enum's member, empty when it has none.</param>
public sealed record ForwardFact(string Target, int Port, int? To, string Protocol) : Fact;

/// <summary><c>[Dhcp&lt;T&gt;]</c>.</summary>
/// <param name="Target">The network whose machines get addresses.</param>
/// <param name="First">The first address that is given out.</param>
/// <param name="Last">The last one.</param>
public sealed record DhcpFact(string Target, string First, string Last) : Fact;
