using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Members of a cluster with roles have one of them; duties are for constellations.</summary>
static class WrongRole
{
    public static readonly Rule Rule = new(
        "NIX1017",
        "Missing or unknown role",
        "{0} {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        from member in node.All<MemberOfFact>()
        let target = fleet.Find(member.Target)
        where target is not null
        let problem = target.First<ClusterFact>() is { } cluster && !target.Is<NodeFact>() ? Problem(member, cluster, target.Name)
            : target.Is<ConstellationFact>() ? Problem(member, target.Name)
            : null
        where problem is not null
        select Violation.At(Rule.Id, node, member, node.Name, problem) with { Others = EquatableArray.Of(target.Type) };

    static string? Problem(MemberOfFact member, ClusterFact cluster, string name)
    {
        if (member.Duties.Count > 0)
            return $"has duties in {name}, which is a cluster: duties are for constellations. Write Role = \"...\" for what it is there, or leave them out.";
        if (cluster.Roles.Count == 0)
            return member.Role is null ? null
                : $"has the role {Quotation.Of(member.Role)} in {name}, which has none. Write [Cluster(Roles = [...])] on {name}, or leave the role out.";
        var roles = string.Join(", ", cluster.Roles.Select(Quotation.Of));
        if (member.Role is null) return $"does not say its role in {name}. Write Role = \"...\" with one of {roles}.";
        return cluster.Roles.Contains(member.Role) ? null
            : $"has the role {Quotation.Of(member.Role)} in {name}, which has only {roles}. Write one of them, or add it to the Roles of {name}.";
    }

    static string? Problem(MemberOfFact member, string name) => member.Role is null ? null
        : $"has the role {Quotation.Of(member.Role)} in {name}, which is a constellation: roles are for clusters. Write Duties = Duty... for what it does, or leave it out.";
}
