using NixIaC.Model.Lowering.Networks;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>The networks of a machine with its own system, with the members that an identity has.</summary>
static class MinimalNetworks
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system) =>
        from one in NumberedConnections.Of(system.Connections)
        from member in Members(one.Connection)
        select ((string[])["networks", NumberedConnections.NameOf(one), .. member.Path], member.Value);

    static IEnumerable<(string[] Path, NixExpression Value)> Members(ResolvedConnection connection)
    {
        yield return (["match", connection.Match.Key], connection.Match.Value);
        if (connection.Vlan is { } vlan) yield return (["vlan"], (long)vlan);
        if (connection.Addresses.Count > 0) yield return (["addresses"], TextList.Of(connection.Addresses));
        if (connection is { Dhcp: true, Addresses.Count: > 0 }) yield return (["dhcp"], true);
        if (connection.Gateways.Count > 0) yield return (["gateways"], TextList.Of(connection.Gateways));
        if (connection.NameServers.Count > 0) yield return (["dns"], TextList.Of(connection.NameServers));
        if (connection.Domain is { } domain) yield return (["domains"], TextList.Of([domain]));
    }
}
