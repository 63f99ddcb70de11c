using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Option paths are written as in Nix.</summary>
static class MalformedOptionPath
{
    public static readonly Rule Rule = new(
        "NIX4006",
        "Malformed option path",
        "{0} is no option path. {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from option in declaration.All<OptionFact>()
        let problem = WrittenPath.Problem(option.Path)
        where problem is not null
        select Violation.At(Rule.Id, declaration, option, Quotation.Of(option.Path), problem);
}
