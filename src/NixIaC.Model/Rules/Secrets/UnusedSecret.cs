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
        "No node uses the secret {0}, so it is delivered to none. Write Secret.Path<{0}>() where its path is needed, [Credential<{0}>] on the workload that reads it, or take it away.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var read = new HashSet<string?>(
            fleet.Of<NodeFact>().SelectMany(node => node.All<BinaryCacheFact>()).Select(cache => cache.Secret)
                // A workload that nobody runs is told itself.
                .Concat(fleet.Of<WorkloadFact>().SelectMany(workload => workload.All<CredentialFact>()).Select(credential => credential.Secret))
                .Concat(fleet.Of<ClusterFact>().Select(cluster => cluster.First<K3sFact>()?.Secret)));
        return from type in fleet.Of<SecretFact>()
               where !read.Contains(type.Type) && !fleet.Content().Uses(type.Type) && !UnreadableCode.IsAnywhere(fleet)
               select Violation.At(Rule.Id, type, type.First<SecretFact>()!, type.Name);
    }
}
