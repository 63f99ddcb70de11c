using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>A project describes one fleet.</summary>
static class SeveralFleets
{
    public static readonly Rule Rule = new(
        "NIX0002",
        "Several fleets",
        "This project declares several fleets: {0}. Keep one; put the others into projects of their own.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var fleets = fleet.Of<FleetFact>().ToList();
        if (fleets.Count < 2) yield break;
        var names = string.Join(", ", fleets.Select(one => one.Name));
        foreach (var one in fleets)
            yield return Violation.At(Rule.Id, one, one.First<FleetFact>()!, names) with
            {
                Others = fleets.Where(other => other != one).Select(other => other.Type).ToEquatableArray(),
            };
    }
}
