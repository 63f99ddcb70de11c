using System.Runtime.CompilerServices;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Virtualization;

/// <summary>Which caches of images the machines of a community ask.</summary>
static class ImageCacheResolver
{
    static readonly ConditionalWeakTable<FleetModel, ILookup<string, (Declaration Type, ResolvedImageCache Cache)>> Known = new();

    /// <summary>The caches beside a machine, itself excepted.</summary>
    public static EquatableArray<ResolvedImageCache> Of(FleetModel fleet, Declaration type) =>
        fleet.CommunitiesOf(type).FirstOrDefault() is { } community
            ? Known.GetValue(fleet, Find)[community.Type].Where(cache => cache.Type != type).Select(cache => cache.Cache).ToEquatableArray()
            : default;

    static ILookup<string, (Declaration, ResolvedImageCache)> Find(FleetModel fleet) =>
        (from type in fleet.Of<NodeFact>()
         let fact = type.First<PullThroughCacheFact>()
         where fact is not null
         let machine = fleet.MachinesOf(type).FirstOrDefault()
         let community = fleet.CommunitiesOf(type).FirstOrDefault()
         where machine is not null && community is not null
         select (Community: community.Type, Type: type, Cache: new ResolvedImageCache(fact.For, $"http://{Host(fleet, machine)}:{fact.Port}")))
        .ToLookup(one => one.Community, one => (one.Type, one.Cache), StringComparer.Ordinal);

    static string Host(FleetModel fleet, Machine machine)
    {
        var addresses = machine.Addresses.Select(used => used.Address).ToList();
        return addresses.Where(address => !address.IsV6).Select(address => address.ToString()).FirstOrDefault()
            ?? (addresses.Count > 0 ? $"[{addresses[0]}]" : NodeResolver.FullName(machine.HostName, fleet.Fleet?.First<FleetFact>()?.Domain));
    }
}
