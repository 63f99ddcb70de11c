using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>What an attribute says is not said otherwise by an option.</summary>
static class OverriddenAttribute
{
    public static readonly Rule Rule = new(
        "NIX4018",
        "Option that overrides an attribute",
        "{0} is {1} here, but the attributes make it {2} on {3}; this one counts. {4}",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => OverriddenOptions.Violations(fleet, Rule.Id, stated: false);
}
