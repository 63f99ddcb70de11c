using System.Globalization;
using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>The binary caches of a fleet, each looked up once for all who fetch from it.</summary>
sealed class CacheResolver
{
    readonly FleetModel fleet;
    readonly List<(Declaration Node, BinaryCacheFact Fact, string? Community)> caches;

    public CacheResolver(FleetModel fleet)
    {
        this.fleet = fleet;
        caches = (from node in fleet.Of<NodeFact>()
                  let fact = node.First<BinaryCacheFact>()
                  where fact is not null && !node.Is<ClusterFact>()
                  select (node, fact, CommunityOf(node))).ToList();
    }

    /// <summary>The caches that the machines of a type fetch from, in the order of the types' names.</summary>
    public EquatableArray<ResolvedCache> For(Declaration type)
    {
        if (caches.Count == 0) return default;
        var community = CommunityOf(type);
        return (from cache in caches
                where cache.Node.Type != type.Type && (cache.Fact.WholeFleet || (community is not null && cache.Community == community))
                let host = HostFor(type, cache.Node)
                where host is not null
                select new ResolvedCache(
                    $"http://{host}:{cache.Fact.Port.ToString(CultureInfo.InvariantCulture)}", cache.Fact.PublicKey)).ToEquatableArray();
    }

    /// <summary>What a node serves; null when it serves nothing.</summary>
    public ResolvedCacheServer? Server(Declaration type, EquatableArray<ResolvedSecret> secrets)
    {
        if (caches.FirstOrDefault(cache => cache.Node.Type == type.Type) is not { Fact: { } fact } cache) return null;
        var networks = fleet.Of<NetworkFact>().Where(network =>
            cache.Fact.WholeFleet || network.All<InFact>().Any(place => place.Target == cache.Community));
        return new ResolvedCacheServer(
            secrets.FirstOrDefault(secret => secret.Type == fact.Secret)?.Path ?? fact.KeyFile ?? ResolvedCacheServer.DefaultKeyFile,
            fact.Port,
            networks.SelectMany(network => network.First<NetworkFact>()!.Prefixes).Where(prefix => IpPrefix.Parse(prefix) is not null)
                .Distinct(StringComparer.Ordinal).ToEquatableArray())
        {
            Secret = fact.Secret,
        };
    }

    string? CommunityOf(Declaration type) => fleet.CommunitiesOf(type).FirstOrDefault()?.Type;

    // On a network that both are on, else the first address, else the full name.
    string? HostFor(Declaration type, Declaration cache)
    {
        if (fleet.MachinesOf(cache).FirstOrDefault() is not { } machine) return null;
        var near = machine.Addresses.OrderBy(used => type.All<OnFact>().Any(on => on.Target == used.On.Target) ? 0 : 1).FirstOrDefault();
        if (near is null) return NodeResolver.FullName(machine.HostName, fleet.Fleet?.First<FleetFact>()?.Domain);
        return near.Address.IsV6 ? $"[{near.Address}]" : near.Address.ToString();
    }
}
