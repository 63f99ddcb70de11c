using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>IPv4 talks to IPv4, and IPv6 to IPv6.</summary>
static class FamilyMismatch
{
    public static readonly Rule Rule = new(
        "NIX3013",
        "Mixed address families",
        "{0}, but {1} has no {2} address{3}. {4}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Declarations.SelectMany(type => Connections(fleet, type).Concat(Servers(fleet, type)).Concat(Forwards(fleet, type)));

    static IEnumerable<Violation> Connections(FleetModel fleet, Declaration machine)
    {
        foreach (var fact in machine.Facts)
        {
            if (fact is not OnFact on || (on.Gateway ?? on.Endpoint) is null || Families.On(fleet, machine, on) is not { } own) continue;
            // A gateway of a family that the network does not have either is outside of it: another rule's.
            if (on.Gateway is { } gateway && IpAddress.Parse(gateway) is { } router && !own.Has(router)
                && fleet.Find<NetworkFact>(on.Target)?.First<NetworkFact>() is { } network && !Gateways.IsOutside(router, network.Prefixes))
                yield return At(machine, on, $"The gateway {router} is {Name(router)}", machine, router, " on " + NameOf(fleet, on.Target),
                    "Add one, or name a gateway of the other family.");
            if (on.Endpoint is { } endpoint && IpAddress.Parse(endpoint) is { } outside && !own.Has(outside))
                yield return At(machine, on, $"The endpoint {outside} is {Name(outside)}", machine, outside, " on " + NameOf(fleet, on.Target),
                    "Add one, or give an endpoint of the other family.");
        }
    }

    // One server of the right family is enough.
    static IEnumerable<Violation> Servers(FleetModel fleet, Declaration type)
    {
        if (type.First<NetworkFact>() is { } network && ServerFamily(network) is { } family)
        {
            var prefixes = network.Prefixes.Select(IpPrefix.Parse).OfType<IpPrefix>().ToList();
            if (prefixes.Count > 0 && prefixes.All(prefix => prefix.Address.IsV6 != family.IsV6))
                yield return At(type, network, $"All name servers are {Name(family)}", type, family, "", "Add a range, or a name server of the other family.");
        }
        if (Families.Of(fleet, type) is not { } own) yield break;
        foreach (var fact in type.Facts)
            if (fact is OnFact { Addresses.Count: > 0 } on && fleet.Find<NetworkFact>(on.Target)?.First<NetworkFact>() is { } place
                && ServerFamily(place) is { } servers && !own.Has(servers)
                && place.Prefixes.Any(text => IpPrefix.Parse(text) is { } prefix && prefix.Address.IsV6 == servers.IsV6))
                yield return At(type, on, $"All name servers of {NameOf(fleet, on.Target)} are {Name(servers)}", type, servers, "",
                    "Add one, or a name server of the other family.");
    }

    static IEnumerable<Violation> Forwards(FleetModel fleet, Declaration router) =>
        from forward in router.All<ForwardFact>()
        let target = fleet.Find<NodeFact>(forward.Target)
        where target is not null && target != router
        let shared = (from mine in router.All<OnFact>()
                      from theirs in target.All<OnFact>()
                      where mine.Target == theirs.Target
                      select (Mine: Families.On(fleet, router, mine), Theirs: Families.On(fleet, target, theirs), On: mine.Target)).ToList()
        where shared.Count > 0 && shared.TrueForAll(way => way is { Mine: { } mine, Theirs: { } theirs } && !mine.Shares(theirs))
        let way = shared[0]
        select Violation.At(Rule.Id, router, forward,
            $"{router.Name} has only {way.Mine!.Name} addresses on {NameOf(fleet, way.On)}", target.Name, way.Mine.Name, " there",
            "Give one of them an address of the other family.") with
        {
            Others = EquatableArray.Of(target.Type),
        };

    static Violation At(Declaration type, Fact fact, string what, Declaration who, IpAddress family, string where, string wayOut) =>
        Violation.At(Rule.Id, type, fact, what, who.Name, Name(family), where, wayOut);

    // One server that has the family of all; null when they differ or cannot be read.
    static IpAddress? ServerFamily(NetworkFact network)
    {
        IpAddress? one = null;
        foreach (var text in network.NameServers)
        {
            if (IpAddress.Parse(text) is not { } server || (one is { } said && said.IsV6 != server.IsV6)) return null;
            one = server;
        }
        return one;
    }

    static string NameOf(FleetModel fleet, string network) => fleet.Find(network)?.Name ?? network;

    static string Name(IpAddress address) => address.IsV6 ? "IPv6" : "IPv4";
}
