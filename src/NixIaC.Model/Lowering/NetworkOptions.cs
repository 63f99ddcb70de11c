using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>A machine's name and its systemd-networkd configuration; those of a shared system come from identity files.</summary>
static class NetworkOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.Domain is { } domain) yield return (["networking", "domain"], domain);
        if (system.Shared)
        {
            yield return (["nixiac", "identity", "enable"], true);
            // Without a host name, NixOS would call the system "unnamed".
            yield return (["system", "name"], system.Name);
            yield break;
        }
        yield return (["networking", "hostName"], system.Name);
        foreach (var (connection, number) in NumberedConnections.Of(system.Connections))
            foreach (var (path, value) in Unit(connection))
                yield return (["systemd", "network", "networks", UnitName(connection.Network, number), .. path], value);
    }

    // Each card has a unit, also when several are on one network; names of networks have no dots.
    static string UnitName(string network, int number) => number == 1 ? "10-" + network : $"10-{network}.{number}";

    static IEnumerable<(string[] Path, NixExpression Value)> Unit(ResolvedConnection connection)
    {
        yield return (["matchConfig", connection.Match.Key], connection.Match.Value);
        if (connection.Addresses.Count == 0) yield return (["networkConfig", "DHCP"], "yes");
        else yield return (["address"], TextList.Of(connection.Addresses));
        if (connection.Gateways.Count > 0) yield return (["gateway"], TextList.Of(connection.Gateways));
        if (connection.NameServers.Count > 0) yield return (["dns"], TextList.Of(connection.NameServers));
        if (connection.Domain is { } domain) yield return (["domains"], TextList.Of([domain]));
    }
}
