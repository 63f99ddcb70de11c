using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>A secret is delivered to the nodes that use it; one that none uses is delivered nowhere.</summary>
static class UnusedSecret
{
    public static readonly Rule Rule = new(
        "NIX5002",
        "Unused secret",
        "No node uses the secret {0}, so it is delivered to none. Write Secret.Path<{0}>() where its path is needed, or take it away.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<SecretFact>()
        where !fleet.Content().Uses(type.Type) && !fleet.Of<ClusterFact>().Any(cluster => cluster.First<K3sFact>()?.Secret == type.Type) && !UnreadableCode.IsAnywhere(fleet)
        select Violation.At(Rule.Id, type, type.First<SecretFact>()!, type.Name);
}
