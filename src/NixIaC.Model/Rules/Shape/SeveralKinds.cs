using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>A type has one kind; only a cluster may be a node too.</summary>
static class SeveralKinds
{
    public static readonly Rule Rule = new(
        "NIX0005",
        "Several kinds",
        "{0} is declared as {1}. A type stands for one thing: make a class for each.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var declaration in fleet.Declarations)
        {
            var kinds = declaration.All<KindFact>().ToList();
            if (kinds.Count < 2 || (kinds.Count == 2 && declaration.Is<NodeFact>() && declaration.Is<ClusterFact>())) continue;
            yield return Violation.At(Rule.Id, declaration, declaration.Name, string.Join(" and ", kinds.Select(AttributeNames.Of).Distinct()));
        }
    }
}
