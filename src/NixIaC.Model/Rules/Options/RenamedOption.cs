using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Old names of options still work, but not forever.</summary>
static class RenamedOption
{
    public static readonly Rule Rule = new(
        "NIX4004",
        "Renamed option",
        "{0}",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        OptionFindings.Violations(fleet, Rule.Id, OptionProblemKind.Renamed);
}
