using System.Globalization;
using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>A router is on the networks that it serves, and knows the cards and addresses for it.</summary>
static class ImpossibleRouting
{
    public static readonly Rule Rule = new(
        "NIX3015",
        "Routing that cannot work",
        "{0} cannot {1}: {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        LeasedRanges? leased = null;
        foreach (var node in fleet.Of<NodeFact>())
            foreach (var fact in node.Facts)
            {
                var (what, problem, other) = fact switch
                {
                    RoutesFact routes => ($"route from {ShortName.Of(routes.From)} to {ShortName.Of(routes.To)}", Route(fleet, node, routes), null),
                    ForwardFact forward => ($"forward port {forward.Port.ToString(CultureInfo.InvariantCulture)} to {ShortName.Of(forward.Target)}",
                        Forward(fleet, node, forward), forward.Target),
                    DhcpFact dhcp => ($"give out {dhcp.First} to {dhcp.Last} on {ShortName.Of(dhcp.Target)}",
                        Dhcp(fleet, node, dhcp) ?? (leased ??= new(fleet)).Problem(node, dhcp), dhcp.Target),
                    _ => ("", null, null),
                };
                if (problem is null) continue;
                yield return Violation.At(Rule.Id, node, fact, node.Name, what, problem) with
                {
                    Others = other is not null && other != node.Type ? EquatableArray.Of(other) : default,
                };
            }
    }

    static OnFact? Connection(Declaration node, string network) => node.All<OnFact>().FirstOrDefault(on => on.Target == network);

    // What is no network is another rule's.
    static string? Route(FleetModel fleet, Declaration node, RoutesFact routes) =>
        fleet.Find<NetworkFact>(routes.From) is null || fleet.Find<NetworkFact>(routes.To) is null ? null
        : routes.From == routes.To ? "that is one network. Name two."
        : Side(node, routes.From) ?? Side(node, routes.To);

    static string? Side(Declaration node, string network) => Connection(node, network) switch
    {
        null => NotOn(network),
        { Interface: null } => $"On<{ShortName.Of(network)}> does not name the network card, which rules for packets are written with. Add Interface = \"...\".",
        _ => null,
    };

    static string NotOn(string network) => $"it is not on {ShortName.Of(network)}. Add On<{ShortName.Of(network)}>.";

    static string? Forward(FleetModel fleet, Declaration router, ForwardFact forward)
    {
        if (!IsPort(forward.Port)) return "ports are numbers from 1 to 65535.";
        if (forward.To is { } port && port != 0 && !IsPort(port)) return $"the port of the target, {port.ToString(CultureInfo.InvariantCulture)}, is none from 1 to 65535.";
        if (forward.Target == router.Type) return "that is the router itself. Name another node, or leave it out.";
        if (fleet.Find<NodeFact>(forward.Target) is not { } target) return null;
        var shared = target.All<OnFact>().Where(on => Connection(router, on.Target) is not null).ToList();
        if (shared.Count == 0) return $"they share no network. Add [On<T>] for one of {target.Name}'s networks.";
        if (!shared.Exists(on => router.All<RoutesFact>().Any(routes => routes.From == on.Target || routes.To == on.Target)))
            return $"it routes nothing to or from {ShortName.Of(shared[0].Target)}. Add [Routes<{ShortName.Of(shared[0].Target)}, T>].";
        return shared.Exists(on => on.Addresses.Count > 0) ? null
            : $"{target.Name} has no fixed address on {ShortName.Of(shared[0].Target)}. Give it one.";
    }

    static bool IsPort(int port) => port is > 0 and <= 65535;

    static string? Dhcp(FleetModel fleet, Declaration server, DhcpFact dhcp)
    {
        if (fleet.Find<NetworkFact>(dhcp.Target)?.First<NetworkFact>() is not { } network) return null;
        if (Connection(server, dhcp.Target) is not { } on) return NotOn(dhcp.Target);
        if (on.Addresses.Count == 0) return $"it has no fixed address on {ShortName.Of(dhcp.Target)} itself. Give it one.";
        if (LeasedRanges.Of(dhcp) is not { } range) return null;
        if (range.Count == 0) return $"the range is reversed. Write {dhcp.Last} first.";
        var prefixes = network.Prefixes.Select(IpPrefix.Parse).ToList();
        return prefixes.Exists(prefix => prefix is null || prefix.Value.Usable.Contains(range)) ? null
            : $"the range is not within the addresses for machines ({string.Join(", ", network.Prefixes)}).";
    }
}
