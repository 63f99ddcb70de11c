using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>An undernet with what its members see beside it.</summary>
sealed class UndernetView
{
    readonly List<Declaration> members;
    readonly HashSet<string> names;
    readonly Dictionary<string, Declaration> byDomain = new(StringComparer.Ordinal);

    UndernetView(FleetModel fleet, Declaration type)
    {
        Type = type;
        members = fleet.MembersOf(type).Select(member => member.Node).ToList();
        names = new(members.Select(member => member.Type), StringComparer.Ordinal);
        foreach (var member in members)
            foreach (var on in member.All<OnFact>())
                if (fleet.RoutingDomains.Of(on.Target) is { } domain && !byDomain.ContainsKey(domain)) byDomain[domain] = member;
    }

    /// <summary>That of a constellation; null when it has no undernet.</summary>
    public static UndernetView? Of(FleetModel fleet, Declaration type) => type.Is<UndernetFact>() ? new(fleet, type) : null;

    /// <summary>The constellation.</summary>
    public Declaration Type { get; }

    /// <summary>The routing domains that members are in.</summary>
    public IEnumerable<string> Domains => byDomain.Keys;

    /// <summary>The first member that is in one of them.</summary>
    public Declaration FirstThatSees(string domain) => byDomain[domain];

    /// <summary>Whether a node is a member of both.</summary>
    public bool Shares(UndernetView other) => ReferenceEquals(this, other) || names.Overlaps(other.names);

    /// <summary>The first node that is a member of both.</summary>
    public string Shared(UndernetView other) => members.First(member => other.names.Contains(member.Type)).Name;
}
