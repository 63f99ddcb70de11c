using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
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
        var undernets = fleet.Of<ConstellationFact>().Select(type => Seen.From(fleet, type)).OfType<Seen>().ToList();
        var underByDomain = undernets.SelectMany(seen => seen.Domains.Select(domain => (domain, seen)))
            .ToLookup(pair => pair.domain, pair => pair.seen, StringComparer.Ordinal);
        var networks = from network in fleet.Of<NetworkFact>()
                       from range in Ranges(network, network.First<NetworkFact>()!, network.First<NetworkFact>()!.Prefixes, null)
                       group range by fleet.RoutingDomains.Of(network.Type);
        var inDomains = networks.SelectMany(domain => Overlaps.Of(
            domain.Concat(underByDomain[domain.Key].SelectMany(seen => seen.Ranges)), Bounds,
            (one, other) => one.Undernet is null || other.Undernet is null));
        var between = Overlaps.Of(undernets.SelectMany(seen => seen.Ranges), Bounds, (one, other) => one.Undernet!.Shares(other.Undernet!));
        return inDomains.Concat(between)
            .GroupBy(pair => (pair.One.Type, pair.One.Fact, pair.One.Prefix)).Select(same => same.First())
            .Select(pair => Report(pair.One, pair.Other));
    }

    // Ranges that cannot be read, or that are written with bits behind their length, are another rule's.
    static IEnumerable<Claim> Ranges(Declaration type, Fact fact, EquatableArray<string> prefixes, Seen? undernet) =>
        from text in prefixes
        let prefix = IpPrefix.Parse(text)
        where prefix is { } said && said.Network == said
        select new Claim(type, fact, prefix.Value, undernet);

    static (IpAddress First, IpAddress Last) Bounds(Claim claim) => (claim.Prefix.Range.First, claim.Prefix.Range.Last);

    static Violation Report(Claim one, Claim other) =>
        Violation.At(Rule.Id, one.Type, one.Fact, one.Prefix.ToString(), TypeNames.Of(one.Type, other.Type),
            other.Prefix.ToString(), one.Type == other.Type ? "the same" : TypeNames.Of(other.Type, one.Type), Why(one, other)) with
        {
            Others = one.Type == other.Type ? default : EquatableArray.Of(other.Type.Type),
        };

    static string Why(Claim one, Claim other) =>
        one.Type == other.Type ? "an address has one prefix length"
        : (one.Undernet, other.Undernet) switch
        {
            (null, null) => "their machines can meet, by their community, by a node that routes without NAT or in public",
            ({ } undernet, { } second) => $"{undernet.Shared(second)} is a member of both",
            var (first, second) => $"{(first ?? second)!.Member.Name}, a member of {(first ?? second)!.Type.Name}, sees both",
        };

    sealed record Claim(Declaration Type, Fact Fact, IpPrefix Prefix, Seen? Undernet);

    /// <summary>An undernet with what its members see beside it.</summary>
    sealed class Seen(Declaration type, List<Declaration> members, HashSet<string> domains)
    {
        readonly HashSet<string> names = new(members.Select(member => member.Type), StringComparer.Ordinal);

        public Declaration Type => type;

        /// <summary>The first member, whose view stands for all.</summary>
        public Declaration Member => members[0];

        public HashSet<string> Domains => domains;

        public IEnumerable<Claim> Ranges => OverlappingNetworks.Ranges(type, type.First<UndernetFact>()!, type.First<UndernetFact>()!.Prefixes, this);

        public bool Shares(Seen other) => ReferenceEquals(this, other) || names.Overlaps(other.names);

        public string Shared(Seen other) => members.First(member => other.names.Contains(member.Type)).Name;

        public static Seen? From(FleetModel fleet, Declaration type)
        {
            if (!type.Is<UndernetFact>()) return null;
            var members = fleet.MembersOf(type).Select(member => member.Node).ToList();
            var domains = members.SelectMany(member => member.All<OnFact>()).Select(on => fleet.RoutingDomains.Of(on.Target)).OfType<string>();
            return new(type, members, new(domains, StringComparer.Ordinal));
        }
    }
}
