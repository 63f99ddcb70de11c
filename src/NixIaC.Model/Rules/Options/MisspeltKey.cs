using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Settings that take any key have no key that looks like a misspelt one.</summary>
static class MisspeltKey
{
    public static readonly Rule Rule = new(
        "NIX4015",
        "Key that looks misspelt",
        "{0}",
        RuleSeverity.Advice,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => OptionFindings.Violations(fleet, Rule.Id, OptionProblemKind.DoubtfulKey);
}
