using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Options exist in the fleet's release, neither gone nor still to come.</summary>
static class RemovedOption
{
    public static readonly Rule Rule = new(
        "NIX4003",
        "Option not in this release",
        "{0}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        OptionFindings.Violations(fleet, Rule.Id, OptionProblemKind.Removed, OptionProblemKind.NotYetAvailable);
}
