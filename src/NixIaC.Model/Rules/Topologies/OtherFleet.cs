using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>What belongs together is of one fleet, and so of one project.</summary>
static class OtherFleet
{
    public static readonly Rule Rule = new(
        "NIX1008",
        "Thing of another fleet",
        "{0} on {1} names {2}, {3} of the project {4} and so of another fleet. Name one of {5}, or declare both in one project.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var type in fleet.Declarations)
            foreach (var foreign in type.All<ForeignFact>())
                yield return Violation.At(Rule.Id, type, foreign,
                    AttributeNames.Of(type.Facts.First(fact => fact.Site == foreign.Site && fact is not ForeignFact)), type.Name,
                    ShortName.Of(foreign.Target), "a " + foreign.Kind, foreign.Project, fleet.Fleet?.Name ?? "this project");
    }
}
