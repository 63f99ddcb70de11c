using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>What a router does, for the module <c>router.nix</c>; and the firewall of what gives out addresses.</summary>
static class RouterOptions
{
    /// <summary>Whether a system needs the module.</summary>
    public static bool IsRouter(ResolvedSystem system) => system.Routing.Routes.Count > 0 || system.Routing.Forwards.Count > 0;

    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        var routes = system.Routing.Routes.SelectMany(route => Routes(system, route)).ToArray<NixExpression>();
        if (routes.Length > 0) yield return (["nixiac", "router", "routes"], List(routes));
        var forwards = system.Routing.Forwards.SelectMany(Forwards).ToArray<NixExpression>();
        if (forwards.Length > 0) yield return (["nixiac", "router", "forwards"], List(forwards));
        foreach (var device in system.Routing.Ranges.SelectMany(range => Devices(system, range.Network)).Distinct(StringComparer.Ordinal))
            yield return (["networking", "firewall", "interfaces", device, "allowedUDPPorts"], List(new NixInteger(67)));
    }

    static IEnumerable<NixAttributeSet> Routes(ResolvedSystem system, ResolvedRoute route) =>
        from source in Devices(system, route.From)
        from target in Devices(system, route.To)
        select Set(Bind("from", source), Bind("to", target), Bind("hideSenders", route.Nat));

    static IEnumerable<NixAttributeSet> Forwards(ResolvedForward forward) => forward.Addresses.Select(address => Set(
        Bind("protocol", forward.Protocol), Bind("port", (long)forward.Port), Bind("address", address), Bind("targetPort", (long)forward.TargetPort)));

    // The rules ask a router for the names of its cards.
    static IEnumerable<string> Devices(ResolvedSystem system, string network) =>
        from connection in system.Connections
        where connection.Network == network
        let device = connection.Bridge ?? (connection.Vlan is { } vlan ? Vlans.Device(vlan) : connection.Interface)
        where device is not null
        select device;
}
