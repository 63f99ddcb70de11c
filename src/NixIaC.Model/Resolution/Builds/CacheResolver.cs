using System.Globalization;
using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>The binary caches of a fleet, by whom they serve.</summary>
sealed class CacheResolver
{
    readonly FleetModel fleet;
    readonly List<Declaration> forAll;
    readonly ILookup<string, Declaration> byCommunity;

    public CacheResolver(FleetModel fleet)
    {
        this.fleet = fleet;
        var caches = fleet.Of<NodeFact>().Where(IsCache).ToList();
        forAll = caches.FindAll(node => node.First<BinaryCacheFact>()!.WholeFleet);
        byCommunity = caches.Where(node => !node.First<BinaryCacheFact>()!.WholeFleet && CommunityOf(node) is not null)
            .ToLookup(node => CommunityOf(node)!, StringComparer.Ordinal);
    }

    /// <summary>The caches that the machines of a type fetch from, in the order of the types' names.</summary>
    public EquatableArray<ResolvedCache> For(Declaration type) =>
        (from cache in (CommunityOf(type) is { } community ? byCommunity[community] : []).Concat(forAll).OrderBy(cache => cache.Type, StringComparer.Ordinal)
         where cache.Type != type.Type
         let fact = cache.First<BinaryCacheFact>()
         let host = HostFor(type, cache)
         where host is not null
         select new ResolvedCache($"http://{host}:{fact.Port.ToString(CultureInfo.InvariantCulture)}", fact.PublicKey)).ToEquatableArray();

    /// <summary>What a node serves; null when it serves nothing.</summary>
    public ResolvedCacheServer? Server(Declaration type, EquatableArray<ResolvedSecret> secrets)
    {
        if (!IsCache(type)) return null;
        var fact = type.First<BinaryCacheFact>()!;
        var community = CommunityOf(type);
        var networks = fleet.Of<NetworkFact>().Where(network => fact.WholeFleet || network.All<InFact>().Any(place => place.Target == community));
        return new ResolvedCacheServer(
            secrets.FirstOrDefault(secret => secret.Type == fact.Secret)?.Path ?? fact.KeyFile ?? ResolvedCacheServer.DefaultKeyFile,
            fact.Port,
            networks.SelectMany(network => network.First<NetworkFact>()!.Prefixes).Where(prefix => IpPrefix.Parse(prefix) is not null)
                .Distinct(StringComparer.Ordinal).ToEquatableArray())
        {
            Secret = fact.Secret,
        };
    }

    // A cluster has no address of its own.
    static bool IsCache(Declaration type) => type.Is<BinaryCacheFact>() && !type.Is<ClusterFact>();

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
