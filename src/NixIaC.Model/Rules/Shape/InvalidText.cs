using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Nix strings hold any Unicode text without NUL.</summary>
static class InvalidText
{
    public static readonly Rule Rule = new(
        "NIX0010",
        "Text that Nix cannot hold",
        "{0} cannot be written as Nix text. {1} Take that character out.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        let problem = FactTexts.Of(fact).Select(NixText.Problem).FirstOrDefault(found => found is not null)
        where problem is not null
        select Violation.At(Rule.Id, declaration, fact, AttributeNames.Of(fact), problem);
}
