using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>A Kubernetes cluster has servers and agents, and a server that founds it.</summary>
static class InvalidK3s
{
    public static readonly Rule Rule = new(
        "NIX2047",
        "Invalid Kubernetes cluster",
        "{0} has [K3s<TSecret>], but {1}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from cluster in fleet.Of<ClusterFact>()
        let k3s = cluster.First<K3sFact>()
        where k3s is not null
        from problem in OfCluster(fleet, cluster).Take(1).Concat(fleet.MembersOf(cluster).Select(OfMember))
        where problem is not null
        select Violation.At(Rule.Id, cluster, k3s, cluster.Name, problem);

    static IEnumerable<string> OfCluster(FleetModel fleet, Declaration cluster)
    {
        if (cluster.Is<NodeFact>())
            yield return "it is itself a node. Make it a cluster of different nodes, which join it with [MemberOf<T>] and a role";
        else if (!cluster.First<ClusterFact>()!.Roles.Contains("server") || cluster.First<ClusterFact>()!.Roles.Any(role => role is not ("server" or "agent")))
            yield return "its roles are others than those of k3s. Write Roles = [\"server\", \"agent\"] in [Cluster]";
        else if (!fleet.MembersOf(cluster).Any(member => member.Fact.Role == "server" && !member.Node.Is<ClusterFact>()))
            yield return $"no single node is a server of it, which would found it. Write [MemberOf<{cluster.Name}>(Role = \"server\")] on a node";
    }

    static string? OfMember(Member member)
    {
        var node = member.Node.First<NodeFact>()!;
        return node.Image == "Base" ? $"its member {member.Node.Name} has Image.Base, which never runs services. Use Image.Mascot"
            : Target.Of(node.Arch) is { Runtimes.HasGo: false } target
                ? $"k3s is written in Go, which does not run on Arch.{target.Arch} of its member {member.Node.Name}. Use an architecture that Go compiles for"
            : null;
    }
}
