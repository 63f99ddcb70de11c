using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>A fleet without nodes builds nothing.</summary>
static class EmptyFleet
{
    public static readonly Rule Rule = new(
        "NIX0003",
        "Empty fleet",
        "{0} has no node, so there is nothing to build. Add a class with [Node(Image.Base, Arch.X86_64), On<SomeNetwork>(\"...\")].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Of<NodeFact>().Any() ? []
        : fleet.Of<FleetFact>().Select(one => Violation.At(Rule.Id, one, one.First<FleetFact>()!, one.Name));
}
