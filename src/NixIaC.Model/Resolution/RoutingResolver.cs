using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class RoutingResolver
{
    public static ResolvedRouting Resolve(FleetModel fleet, Declaration router) =>
        router.Is<RoutesFact>() || router.Is<ForwardFact>() || router.Is<DhcpFact>()
            ? new ResolvedRouting(
                (from routes in router.All<RoutesFact>()
                 let source = Network(fleet, routes.From)
                 let target = Network(fleet, routes.To)
                 where source is not null && target is not null
                 select new ResolvedRoute(source, target, routes.Nat)).ToEquatableArray(),
                router.All<ForwardFact>().Select(forward => Forward(fleet, router, forward)).OfType<ResolvedForward>().ToEquatableArray(),
                router.All<DhcpFact>().Select(range => Range(fleet, range)).OfType<ResolvedRange>().ToEquatableArray())
            : ResolvedRouting.None;

    static ResolvedRange? Range(FleetModel fleet, DhcpFact range)
    {
        if (fleet.Find<NetworkFact>(range.Target) is not { } type) return null;
        var network = NetworkResolver.Resolve(fleet, type);
        return new ResolvedRange(network.Name, range.First, range.Last)
        {
            Router = network.Gateways.FirstOrDefault(IsV4),
            NameServers = network.NameServers.Where(IsV4).ToEquatableArray(),
            Leases =
                (from machine in fleet.Machines
                 from used in machine.Addresses
                 where used.On.Target == range.Target && !used.Address.IsV6
                 where (machine.Mac ?? used.On.Mac) is not null
                 let mac = MacAddress.Normalize((machine.Mac ?? used.On.Mac)!)
                 where mac is not null
                 orderby used.Address.Low
                 select new ResolvedLease(mac, used.Address.ToString())).ToEquatableArray(),
        };
    }

    static bool IsV4(string address) => IpAddress.Parse(address) is { IsV6: false };

    static string? Network(FleetModel fleet, string type) => fleet.Find<NetworkFact>(type) is { } network ? EntityName.Of(network) : null;

    static ResolvedForward? Forward(FleetModel fleet, Declaration router, ForwardFact forward)
    {
        if (fleet.Find<NodeFact>(forward.Target) is not { } target) return null;
        var near = new HashSet<string>(router.All<OnFact>().Select(on => on.Target), StringComparer.Ordinal);
        var addresses = fleet.MachinesOf(target).Take(1).SelectMany(machine => machine.Addresses)
            .OrderBy(used => near.Contains(used.On.Target) ? 0 : 1).Select(used => used.Address)
            .GroupBy(address => address.IsV6).OrderBy(family => family.Key)
            .Select(family => family.First().ToString()).ToEquatableArray();
        return new ResolvedForward(
            forward.Protocol == "Udp" ? "udp" : "tcp", forward.Port, EntityName.Of(target), addresses, forward.To ?? forward.Port);
    }
}
