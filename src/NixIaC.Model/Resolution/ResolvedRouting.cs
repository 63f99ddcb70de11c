namespace NixIaC.Model.Resolution;

/// <summary>What a router does. Networks are named as in connections.</summary>
/// <param name="Routes">The pairs of networks between which it passes packets.</param>
/// <param name="Forwards">The ports that it hands to other nodes.</param>
/// <param name="Ranges">The addresses that it gives out by DHCP.</param>
public sealed record ResolvedRouting(
    EquatableArray<ResolvedRoute> Routes, EquatableArray<ResolvedForward> Forwards, EquatableArray<ResolvedRange> Ranges)
{
    /// <summary>A machine that is no router.</summary>
    public static readonly ResolvedRouting None = new(default, default, default);
}

/// <summary>Packets from one network are passed to another.</summary>
/// <param name="From">The network that they come from.</param>
/// <param name="To">The network that they go to.</param>
/// <param name="Nat">Whether they get the router's own address as sender.</param>
public sealed record ResolvedRoute(string From, string To, bool Nat);

/// <summary>A port is handed to another node.</summary>
/// <param name="Protocol"><c>tcp</c> or <c>udp</c>.</param>
/// <param name="Port">The port at which packets arrive.</param>
/// <param name="Target">The host name of the node that gets them.</param>
/// <param name="Addresses">Its addresses, at most one of each family: those on networks of the router, else its first ones.</param>
/// <param name="TargetPort">Its port.</param>
public sealed record ResolvedForward(string Protocol, int Port, string Target, EquatableArray<string> Addresses, int TargetPort);

/// <summary>Addresses that are given out.</summary>
/// <param name="Network">The network.</param>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public sealed record ResolvedRange(string Network, string First, string Last);
