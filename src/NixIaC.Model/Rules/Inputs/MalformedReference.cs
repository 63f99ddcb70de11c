using NixIaC.Model.Declarations;
using NixIaC.Model.Inputs;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Inputs;

/// <summary>Flake inputs are named by flake references.</summary>
static class MalformedReference
{
    public static readonly Rule Rule = new(
        "NIX0018",
        "Malformed flake reference",
        "{0} is no flake reference: it {1}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<FlakeInputFact>()
        let input = type.First<FlakeInputFact>()!
        let problem = FlakeReference.Problem(input.Reference)
        where problem is not null
        select Violation.At(Rule.Id, type, input, Quotation.Of(input.Reference), problem);
}
