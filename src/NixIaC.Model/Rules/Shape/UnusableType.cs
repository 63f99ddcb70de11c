using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Things of the fleet are plain classes at namespace level.</summary>
static class UnusableType
{
    public static readonly Rule Rule = new(
        "NIX0004",
        "Unusable type",
        "{0} cannot stand for a thing of the fleet: it is {1}. {2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Of<KindFact>().Where(declaration => declaration.Shape != TypeShape.Usable && !declaration.Is<ProfileFact>())
            .Select(declaration => Violation.At(Rule.Id, declaration, declaration.Name, What(declaration.Shape), WayOut(declaration.Shape)));

    static string What(TypeShape shape) => shape switch
    {
        TypeShape.Nested => "declared inside another type",
        TypeShape.Generic => "generic",
        TypeShape.Static => "static",
        _ => "visible in its own file only",
    };

    static string WayOut(TypeShape shape) => shape switch
    {
        TypeShape.Nested => "Move it out, to namespace level",
        TypeShape.Generic => "Write one class for each machine; share what is common by a profile or an abstract base class",
        TypeShape.Static => "Leave out 'static', so that other types can refer to it",
        _ => "Leave out 'file', so that other types can refer to it",
    };
}
