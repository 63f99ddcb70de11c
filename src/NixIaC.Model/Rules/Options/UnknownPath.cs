using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Options given by path may be missing from the schema, but a misspelt one is worth telling.</summary>
static class UnknownPath
{
    public static readonly Rule Rule = new(
        "NIX4009",
        "Path that the schema does not know",
        "{0} If a module of yours declares it, all is well.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => OptionFindings.ByPath(fleet, Rule.Id, OptionProblemKind.Unknown);
}
