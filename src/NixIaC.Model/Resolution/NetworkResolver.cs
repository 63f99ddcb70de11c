using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class NetworkResolver
{
    // Every machine on a network asks.
    static readonly ConditionalWeakTable<FleetModel, ConcurrentDictionary<string, ResolvedNetwork>> Known = new();

    public static ResolvedNetwork Resolve(FleetModel fleet, Declaration type) =>
        Known.GetValue(fleet, _ => new(StringComparer.Ordinal)).GetOrAdd(type.Type, _ => Find(fleet, type));

    static ResolvedNetwork Find(FleetModel fleet, Declaration type)
    {
        var network = type.First<NetworkFact>()!;
        var gateways = new[] { network.Gateway, network.Gateway6 }.OfType<string>().ToEquatableArray();
        return new ResolvedNetwork(
            EntityName.Of(type), type.Type, network.Prefixes, gateways,
            network.NameServers.Count > 0 ? network.NameServers : gateways,
            network.Domain ?? fleet.Fleet?.First<FleetFact>()?.Domain)
        {
            Visibility = Visibilities.Of(fleet, type).Value,
            Vlan = network.Vlan > 0 ? network.Vlan : null,
        };
    }
}
