using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Where two networks meet, an address belongs to one of them.</summary>
static class OverlappingNetworks
{
    public static readonly Rule Rule = new(
        "NIX3006",
        "Overlapping networks",
        "{0} of {1} overlaps {2} of {3}, and {4}. Give one of them another range.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var undernets = fleet.Of<ConstellationFact>().Select(type => UndernetView.Of(fleet, type)).OfType<UndernetView>().ToList();
        var underByDomain = undernets.SelectMany(view => view.Domains.Select(domain => (domain, view)))
            .ToLookup(pair => pair.domain, pair => pair.view, StringComparer.Ordinal);
        var networks = from network in fleet.Of<NetworkFact>()
                       from range in Ranges(network, network.First<NetworkFact>()!, network.First<NetworkFact>()!.Prefixes, null)
                       group range by fleet.RoutingDomains.Of(network.Type);
        var inDomains = networks.SelectMany(domain => Overlaps.Of(
            domain.Concat(underByDomain[domain.Key].SelectMany(Ranges)), Bounds,
            (one, other) => one.Undernet is null || other.Undernet is null));
        var between = Overlaps.Of(undernets.SelectMany(Ranges), Bounds, (one, other) => one.Undernet!.Shares(other.Undernet!));
        return inDomains.Concat(between)
            .GroupBy(pair => (pair.One.Type, pair.One.Fact, pair.One.Prefix)).Select(same => same.First())
            .Select(pair => Report(fleet, pair.One, pair.Other));
    }

    static IEnumerable<Claim> Ranges(UndernetView view) =>
        view.Type.First<UndernetFact>() is { } undernet ? Ranges(view.Type, undernet, undernet.Prefixes, view) : [];

    // Ranges that cannot be read, or that are written with bits behind their length, are another rule's.
    static IEnumerable<Claim> Ranges(Declaration type, Fact fact, EquatableArray<string> prefixes, UndernetView? undernet) =>
        from text in prefixes
        let prefix = IpPrefix.Parse(text)
        where prefix is { } said && said.Network == said
        select new Claim(type, fact, prefix.Value, undernet);

    static (IpAddress First, IpAddress Last) Bounds(Claim claim) => (claim.Prefix.Range.First, claim.Prefix.Range.Last);

    static Violation Report(FleetModel fleet, Claim one, Claim other) =>
        Violation.At(Rule.Id, one.Type, one.Fact, one.Prefix.ToString(), TypeNames.Of(one.Type, other.Type),
            other.Prefix.ToString(), one.Type == other.Type ? "the same" : TypeNames.Of(other.Type, one.Type), Why(fleet, one, other)) with
        {
            Others = one.Type == other.Type ? default : EquatableArray.Of(other.Type.Type),
        };

    static string Why(FleetModel fleet, Claim one, Claim other) =>
        one.Type == other.Type ? "an address has one prefix length"
        : (one.Undernet, other.Undernet) switch
        {
            (null, null) => Meeting(fleet, one.Type, other.Type),
            ({ } undernet, { } second) => $"{undernet.Shared(second)} is a member of both",
            ({ } undernet, null) => Seeing(fleet, undernet, other.Type),
            (null, { } undernet) => Seeing(fleet, undernet, one.Type),
        };

    static string Seeing(FleetModel fleet, UndernetView undernet, Declaration network) =>
        $"{undernet.FirstThatSees(fleet.RoutingDomains.Of(network.Type)!).Name}, a member of {undernet.Type.Name}, sees both";

    static string Meeting(FleetModel fleet, Declaration one, Declaration other) =>
        (IsPublic(fleet, one), IsPublic(fleet, other)) switch
        {
            (true, true) => "both are public",
            (false, false) when one.First<InFact>()?.Target is { } community && community == other.First<InFact>()?.Target =>
                $"both are in {ShortName.Of(community)}",
            _ => "[Routes<TFrom, TTo>] without NAT joins them",
        };

    static bool IsPublic(FleetModel fleet, Declaration network) => Visibilities.Of(fleet, network).Value == Visibility.Public;

    sealed record Claim(Declaration Type, Fact Fact, IpPrefix Prefix, UndernetView? Undernet);
}
