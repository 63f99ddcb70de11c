using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Nodes and networks need a fleet to be part of.</summary>
static class NoFleet
{
    public static readonly Rule Rule = new(
        "NIX0001",
        "No fleet",
        "{0} belongs to no fleet: this project declares none. Add a class with [Fleet(StateVersion = \"26.05\")].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Fleet is not null ? []
        : fleet.Of<KindFact>().Where(declaration => !declaration.Is<ProfileFact>() && !declaration.Is<FlakeInputFact>())
            .Select(declaration => Violation.At(Rule.Id, declaration, declaration.Name));
}
