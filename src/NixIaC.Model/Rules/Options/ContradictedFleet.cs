using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Machines are what <c>fleet.json</c> says that they are: deployment and other nodes rely on it.</summary>
static class ContradictedFleet
{
    public static readonly Rule Rule = new(
        "NIX4016",
        "Option that contradicts the fleet",
        "{0} is {1} here, but the attributes make it {2} on {3}, and the rest of the fleet relies on that. {4}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => OverriddenOptions.Violations(fleet, Rule.Id, stated: true);
}
