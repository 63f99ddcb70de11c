using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>The members of a constellation share a private network of their own.</summary>
static class MissingUndernet
{
    // The usual choice; a larger constellation needs a larger range.
    const int UsualLength = 24;

    const int ShortestLength = 9;

    public static readonly Rule Rule = new(
        "NIX1006",
        "Constellation without undernet",
        "{0} has no address range for its undernet, the private network of its members. Write {1} beside [Constellation].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        List<IpPrefix>? taken = null;
        foreach (var type in fleet.Of<ConstellationFact>())
        {
            var undernet = type.First<UndernetFact>();
            if (undernet is { Prefixes.Count: > 0 } || !Placement.IsSound(fleet, type)) continue;
            taken ??= Taken(fleet);
            var free = FreeRange.Find(taken, LengthFor(fleet, type));
            // Two constellations get different ranges.
            if (free is { } range) taken.Add(range);
            var attribute = $"Undernet(\"{free?.ToString() ?? "..."}\")";
            yield return Violation.At(Rule.Id, type, undernet ?? (Fact)type.First<ConstellationFact>()!, type.Name, $"[{attribute}]") with
            {
                Addition = free is not null && undernet is null ? attribute : null,
            };
        }
    }

    static int LengthFor(FleetModel fleet, Declaration constellation)
    {
        var members = fleet.MembersOf(constellation).Sum(member => fleet.MachinesOf(member.Node).Count());
        var length = UsualLength;
        // The first and the last address of a range are no machine's.
        while (length > ShortestLength && (1L << (32 - length)) - 2 < members) length--;
        return length;
    }

    static List<IpPrefix> Taken(FleetModel fleet) =>
        fleet.Declarations.SelectMany(type => type.Facts)
            .SelectMany(fact => fact switch { NetworkFact network => network.Prefixes, UndernetFact undernet => undernet.Prefixes, _ => default })
            .Select(IpPrefix.Parse).OfType<IpPrefix>().ToList();
}
