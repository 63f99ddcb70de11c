using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Communities, constellations and networks say what they belong to.</summary>
static class MissingPlace
{
    public static readonly Rule Rule = new(
        "NIX0008",
        "Missing place",
        "{0} does not say what it belongs to. Write [In<{2}>] beside {1}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        where !declaration.Is<InFact>()
        let kind = declaration.All<KindFact>().FirstOrDefault(NeedsPlace)
        where kind is not null
        select Violation.At(Rule.Id, declaration, kind, declaration.Name,
            AttributeNames.Of(kind), kind is NetworkFact ? "SomeCommunity" : fleet.Fleet?.Name ?? "SomeFleet");

    static bool NeedsPlace(KindFact kind) => kind is CommunityFact or ConstellationFact or NetworkFact;
}
