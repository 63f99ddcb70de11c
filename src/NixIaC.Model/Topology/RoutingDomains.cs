using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>
/// Networks whose addresses meet, so that an address means one machine in all of them: those of one community that are not
/// public; all public ones; and those between which a node routes without NAT.
/// </summary>
public sealed class RoutingDomains
{
    readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    RoutingDomains()
    {
    }

    /// <summary>The routing domains of a fleet.</summary>
    public static RoutingDomains Of(FleetModel fleet)
    {
        var domains = new RoutingDomains();
        string? anyPublic = null;
        var byCommunity = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var network in fleet.Of<NetworkFact>())
        {
            domains.parents[network.Type] = network.Type;
            if (Visibilities.Of(fleet, network).Value == Visibility.Public) domains.Join(network.Type, anyPublic ??= network.Type);
            else if (network.First<InFact>()?.Target is { } community)
            {
                if (!byCommunity.TryGetValue(community, out var first)) byCommunity[community] = first = network.Type;
                domains.Join(network.Type, first);
            }
        }
        foreach (var node in fleet.Declarations)
            foreach (var fact in node.Facts)
                if (fact is RoutesFact { Nat: false } routes && domains.parents.ContainsKey(routes.From) && domains.parents.ContainsKey(routes.To))
                    domains.Join(routes.From, routes.To);
        return domains;
    }

    /// <summary>The domain of a network: the full name of one of its networks, the same for all; null when the type is no network.</summary>
    public string? Of(string network) => parents.ContainsKey(network) ? Root(network) : null;

    /// <summary>Whether the addresses of two networks meet.</summary>
    public bool Meet(string network, string other) => Of(network) is { } domain && domain == Of(other);

    // The first by name stands for all, whatever the order in which they were joined.
    void Join(string one, string other)
    {
        var (left, right) = (Root(one), Root(other));
        if (string.CompareOrdinal(left, right) < 0) parents[right] = left;
        else parents[left] = right;
    }

    string Root(string network)
    {
        while (parents[network] is var parent && parent != network)
        {
            // Shorter ways for those who ask later.
            parents[network] = parents[parent];
            network = parent;
        }
        return network;
    }
}
