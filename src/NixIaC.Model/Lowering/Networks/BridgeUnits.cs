using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Resolution.Virtualization;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>The bridges of a host, by which its guests are on its networks.</summary>
static class BridgeUnits
{
    /// <summary>A connection whose addresses are the bridge's, as the unit of the bridge is written.</summary>
    public static ResolvedConnection OnBridge(ResolvedConnection connection) =>
        connection.Bridge is { } bridge ? connection with { Interface = bridge, Mac = null, Vlan = null } : connection;

    /// <summary>A bridge without a card has its addresses before the first guest is there, and nothing waits for that one.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> WithoutCard(ResolvedConnection connection) =>
        connection.Bridge is null || !BridgeName.IsBridge(connection.Interface) ? []
        : [(["networkConfig", "ConfigureWithoutCarrier"], true), (["linkConfig", "RequiredForOnline"], "no")];

    /// <summary>The devices themselves, and the units of the cards that are ports of them.</summary>
    public static IEnumerable<(string[] Unit, (string[] Path, NixExpression Value) Line)> Of(ResolvedSystem system)
    {
        var all = system.Connections;
        foreach (var name in Names(system))
        {
            yield return (["netdevs", "10-" + name], (["netdevConfig", "Kind"], "bridge"));
            yield return (["netdevs", "10-" + name], (["netdevConfig", "Name"], name));
        }
        // Guests alone are on it: it carries no addresses, and nothing waits for it.
        foreach (var bridge in system.Hypervisor?.Bridges ?? default)
            if (!all.Any(connection => connection.Bridge == bridge.Name))
                foreach (var line in NetworkUnit.OfIdle("Name", bridge.Name))
                    yield return (["networks", $"10-{bridge.Network}-bridge"], line);
        foreach (var connection in all.Where(connection => connection.Bridge is not null && !BridgeName.IsBridge(connection.Interface)))
            foreach (var line in NetworkUnit.OfPort(connection, all))
                yield return (["networks", $"10-{connection.Network}-port"], line);
    }

    static IEnumerable<string> Names(ResolvedSystem system) =>
        (system.Hypervisor?.Bridges ?? default).Select(bridge => bridge.Name).Distinct(StringComparer.Ordinal);
}
