using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>A community holds something.</summary>
static class EmptyCommunity
{
    public static readonly Rule Rule = new(
        "NIX1013",
        "Empty community",
        "Nothing is in {0}: no network, node or device says [In<{0}>]. Put something into it, or take it away.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        // A fleet without nodes is only being begun.
        if (!fleet.Of<NodeFact>().Any()) return [];
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in fleet.Declarations)
            foreach (var place in type.All<InFact>())
                used.Add(place.Target);
        return from type in fleet.Of<CommunityFact>()
               where !used.Contains(type.Type) && Placement.IsSound(fleet, type)
               select Violation.At(Rule.Id, type, type.First<CommunityFact>()!, type.Name);
    }
}
