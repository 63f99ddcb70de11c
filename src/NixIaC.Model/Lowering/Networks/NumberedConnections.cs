using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>A machine's connections by network. Several cards on one network are told apart by their numbers.</summary>
static class NumberedConnections
{
    /// <summary>Each connection with its number on its network, from 1.</summary>
    public static IEnumerable<(ResolvedConnection Connection, int Number)> Of(EquatableArray<ResolvedConnection> connections) =>
        connections.GroupBy(connection => connection.Network, StringComparer.Ordinal)
            .SelectMany(network => network.Select((connection, i) => (connection, i + 1)));

    /// <summary>A name that is there once, also when several cards are on one network; names of networks have no <c>_</c>.</summary>
    public static string NameOf((ResolvedConnection Connection, int Number) one) =>
        one.Number == 1 ? one.Connection.Network : FormattableString.Invariant($"{one.Connection.Network}_{one.Number}");
}
