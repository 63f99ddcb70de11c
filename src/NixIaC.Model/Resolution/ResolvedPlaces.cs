using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

/// <summary>A community with its networks.</summary>
public sealed record ResolvedCommunity(string Name, string Type, EquatableArray<ResolvedNetwork> Networks)
{
    /// <summary>Who may see the addresses of its networks, those that do not say it themselves.</summary>
    public Visibility Visibility { get; init; }
}

/// <summary>A network.</summary>
public sealed record ResolvedNetwork(
    string Name, string Type, EquatableArray<string> Prefixes, EquatableArray<string> Gateways, EquatableArray<string> NameServers, string? Domain)
{
    /// <summary>Who may see its addresses.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>The number of its VLAN, or null.</summary>
    public int? Vlan { get; init; }
}
