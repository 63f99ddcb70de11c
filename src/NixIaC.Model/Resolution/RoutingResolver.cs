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
                (from range in router.All<DhcpFact>()
                 let network = Network(fleet, range.Target)
                 where network is not null
                 select new ResolvedRange(network, range.First, range.Last)).ToEquatableArray())
            : ResolvedRouting.None;

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
