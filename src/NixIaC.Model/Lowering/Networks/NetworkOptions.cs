using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>A machine's name and its systemd-networkd configuration; those of a shared system come from identity files.</summary>
static class NetworkOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.Domain is { } domain) yield return (["networking", "domain"], domain);
        if (system.HostId is { } id) yield return (["networking", "hostId"], id);
        if (system.Shared)
        {
            yield return (["nixiac", "identity", "enable"], true);
            // Without a host name, NixOS would call the system "unnamed".
            yield return (["system", "name"], system.Name);
            yield break;
        }
        yield return (["networking", "hostName"], system.Name);
        foreach (var (unit, (path, value)) in Units(system)) yield return (["systemd", "network", .. unit, .. path], value);
    }

    static IEnumerable<(string[] Unit, (string[] Path, NixExpression Value) Line)> Units(ResolvedSystem system)
    {
        var all = system.Connections;
        foreach (var line in BridgeUnits.Of(system)) yield return line;
        foreach (var (connection, number) in NumberedConnections.Of(all))
        {
            string[] unit = ["networks", UnitName(connection.Network, number)];
            foreach (var line in NetworkUnit.Of(BridgeUnits.OnBridge(connection), all)) yield return (unit, line);
            foreach (var line in BridgeUnits.WithoutCard(connection)) yield return (unit, line);
            foreach (var range in system.Routing.Ranges.Where(range => range.Network == connection.Network))
                if (AddressPool.Of(connection, range) is { } pool)
                    foreach (var line in NetworkUnit.OfServer(pool, range)) yield return (unit, line);
            if (connection.Vlan is not { } vlan) continue;
            foreach (var line in NetworkUnit.OfVlan(vlan)) yield return (["netdevs", "10-" + Vlans.Device(vlan)], line);
        }
        foreach (var card in Vlans.Trunks(all))
            foreach (var line in NetworkUnit.OfTrunk(card, all)) yield return (["networks", $"10-{card.Network}-card"], line);
    }

    // Each card has a unit, also when several are on one network; names of networks have no dots.
    static string UnitName(string network, int number) => number == 1 ? "10-" + network : $"10-{network}.{number}";
}
