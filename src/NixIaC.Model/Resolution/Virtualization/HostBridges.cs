namespace NixIaC.Model.Resolution.Virtualization;

/// <summary>A host's connections to networks where its guests are too.</summary>
static class HostBridges
{
    /// <summary>The same connections, with the bridges that take the place of cards.</summary>
    public static IEnumerable<ResolvedConnection> Of(ResolvedHypervisor? hypervisor, EquatableArray<ResolvedConnection> connections)
    {
        var bridged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var connection in connections)
            yield return hypervisor?.Bridges.FirstOrDefault(bridge => bridge.Network == connection.Network) is { } bridge && bridged.Add(bridge.Name)
                ? connection with { Bridge = bridge.Name }
                : connection;
    }
}
