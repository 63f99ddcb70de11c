using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Origins;

/// <summary>Addresses, routers and name servers of a machine.</summary>
static class ConnectionOrigins
{
    public static IEnumerable<ResolvedValue> Of(FleetModel fleet, Machine machine)
    {
        foreach (var on in machine.Declaration.All<OnFact>())
            if (fleet.Find<NetworkFact>(on.Target) is { } network)
                foreach (var value in Connection(NodeResolver.Connect(NetworkResolver.Resolve(fleet, network), on, machine), network, on, machine))
                    yield return value;
    }

    static IEnumerable<ResolvedValue> Connection(ResolvedConnection resolved, Declaration network, OnFact on, Machine machine)
    {
        var type = machine.Declaration;
        foreach (var used in machine.Addresses.Where(used => used.On == on))
            yield return new("address", used.Address.ToString(), used.Place is { } row ? Origin.OfRow(type, row) : Origin.Of(type, on));
        if (machine.Addresses.All(used => used.On != on))
            yield return new("address", "DHCP", Origin.Default($"{type.Name} has no fixed address on {network.Name}"));
        var said = network.First<NetworkFact>()!;
        foreach (var gateway in resolved.Gateways)
            yield return new("gateway", gateway, gateway == on.Gateway ? Origin.Of(type, on) : Origin.Of(network, said));
        foreach (var server in resolved.NameServers)
            yield return new("name server", server, said.NameServers.Count > 0
                ? Origin.Of(network, said)
                : Origin.Default($"the gateway of {network.Name}, which names no name servers"));
    }
}
