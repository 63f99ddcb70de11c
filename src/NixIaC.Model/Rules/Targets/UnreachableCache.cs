using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Whom a binary cache lets in follows from networks.</summary>
static class UnreachableCache
{
    public static readonly Rule Rule = new(
        "NIX2027",
        "Binary cache that lets nobody in",
        "{0} serves a binary cache to {1}, which has no network with a range of addresses, so the firewall lets nobody in. "
        + "Declare a [Network], or open the port yourself with networking.firewall.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var ranged = fleet.Of<NetworkFact>().Where(network => network.First<NetworkFact>()!.Prefixes.Any(prefix => IpPrefix.Parse(prefix) is not null)).ToList();
        var communities = new HashSet<string>(ranged.SelectMany(network => network.All<InFact>()).Select(place => place.Target), StringComparer.Ordinal);
        return from type in fleet.Of<NodeFact>()
               let cache = type.First<BinaryCacheFact>()
               where cache is not null
               let community = fleet.CommunitiesOf(type).FirstOrDefault()
               where cache.WholeFleet ? ranged.Count == 0 : community is not null && !communities.Contains(community.Type)
               select Violation.At(Rule.Id, type, cache, type.Name, cache.WholeFleet ? "the fleet" : community!.Name);
    }
}
