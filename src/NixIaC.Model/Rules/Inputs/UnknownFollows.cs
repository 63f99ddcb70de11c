using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Inputs;

/// <summary>An input follows nixpkgs or another input of the fleet.</summary>
static class UnknownFollows
{
    public static readonly Rule Rule = new(
        "NIX0019",
        "Unknown input to follow",
        "{0} follows {1}, which is no other input of this fleet. It has: {2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var names = fleet.Of<FlakeInputFact>().Select(EntityName.Of).Prepend("nixpkgs").Distinct().ToList();
        return from type in fleet.Of<FlakeInputFact>()
               let input = type.First<FlakeInputFact>()!
               from name in input.Follows
               let others = names.Where(known => known != EntityName.Of(type)).ToList()
               where !others.Contains(name)
               select Violation.At(Rule.Id, type, input, type.Name, Quotation.Of(name), string.Join(", ", others));
    }
}
