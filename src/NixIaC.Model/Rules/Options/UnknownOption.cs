using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Options exist in the fleet's release.</summary>
static class UnknownOption
{
    public static readonly Rule Rule = new(
        "NIX4001",
        "Unknown option",
        "{0}",
        RuleSeverity.Error,
        Check)
    {
        // A file that the fleet imports may declare options of its own.
        Configurable = true,
    };

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        OptionFindings.Violations(fleet, Rule.Id, OptionProblemKind.Unknown, OptionProblemKind.ListElement);
}
