using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>
/// The seeds of a registry agree by majority: an odd number, at most seven, and more than one where there are machines to
/// take over. As etcd advises: https://etcd.io/docs/v3.5/faq/
/// </summary>
static class RegistrySeeds
{
    const int Most = 7;

    public static readonly Rule Rule = new(
        "NIX1014",
        "Number of registry seeds",
        "{0} has {1} with Duty.Registry ({2}): {3}.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var type in fleet.Of<ConstellationFact>())
        {
            long members = 0, seeds = 0;
            var names = new List<string>();
            foreach (var member in fleet.MembersOf(type))
            {
                var machines = fleet.MachinesOf(member.Node).LongCount();
                members += machines;
                if (!member.Fact.Duties.Contains("Registry")) continue;
                seeds += machines;
                names.Add(member.Node.Name);
            }
            // When nobody says it, the registry chooses for itself.
            if (seeds > 0 && Problem(seeds, members) is { } problem)
                yield return Violation.At(Rule.Id, type, type.First<ConstellationFact>()!, type.Name,
                    seeds == 1 ? "one member" : FormattableString.Invariant($"{seeds} members"), NameList.Of(names), problem);
        }
    }

    static string? Problem(long seeds, long members) => seeds switch
    {
        1 => members > 2 ? "when it is down, nobody finds the others. Give the duty to three or five" : null,
        2 => members > 2
            ? "when one of them is down, the other has no majority. Give the duty to one more"
            : "when one of them is down, the other has no majority. Give the duty to one of them alone, or to a third",
        > Most => "each change waits for most of them. Give the duty to three or five",
        _ => seeds % 2 == 0 ? "an even number stands no more failures than one less. Give the duty to one more or to one less" : null,
    };
}
