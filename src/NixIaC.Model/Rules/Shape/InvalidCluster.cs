using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>A cluster of equal machines has a count, and names with a place for the number.</summary>
static class InvalidCluster
{
    public static readonly Rule Rule = new(
        "NIX0011",
        "Invalid cluster",
        "{0} {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Of<ClusterFact>()
        let cluster = declaration.First<ClusterFact>()!
        from problem in Problems(cluster, declaration).Append(LastName(declaration, cluster)).Append(SharedCard(declaration, cluster))
        where problem is not null
        select Violation.At(Rule.Id, declaration, cluster, declaration.Name, problem);

    static IEnumerable<string> Problems(ClusterFact cluster, Declaration declaration)
    {
        if (declaration.Is<NodeFact>() && (cluster.Roles.Count > 0 || cluster.Heterogeneous))
            yield return "has [Node], which makes all its machines equal, but Roles or Heterogeneous too: take [Node] away, and let nodes join by [MemberOf<T>].";
        if (FirstTwice(cluster.Roles) is { } role)
            yield return $"has the role {Quotation.Of(role)} twice: take one away.";
        if (declaration.Is<InventoryFact>()) yield break;
        var equal = declaration.Is<NodeFact>();
        if (!equal && (cluster.Count is not null || cluster.Names is not null))
            yield return "gives a count or names but no [Node]: add [Node(...)] for what the members are, or leave Count and Names out.";
        if (equal && cluster.Count is null)
            yield return "does not say how many machines it has: add Count = 3, or [Inventory<Row>(\"file.csv\")].";
        if (cluster.Count is < 1 or > ClusterLimits.MaximumCount)
            yield return FormattableString.Invariant($"has Count = {cluster.Count}: write a number from 1 to {ClusterLimits.MaximumCount}.");
        if (cluster.Names is { } names && MemberNames.Problem(names) is { } problem)
            yield return $"has Names = {Quotation.Of(names)}, which {problem}.";
    }

    static string? FirstTwice(EquatableArray<string> roles) =>
        roles.GroupBy(role => role, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any())?.Key;

    // Later members have longer names than the first.
    static string? LastName(Declaration declaration, ClusterFact cluster) =>
        cluster.Count is >= 1 and <= ClusterLimits.MaximumCount && MemberPattern.Of(declaration, cluster) is { } pattern
            && MemberNames.Of(pattern, cluster.Count.Value) is var last && HostName.Problem(last) is { } problem
            ? $"names its last member {Quotation.Of(last)}, which {problem}. Choose shorter Names."
            : null;

    // The machine that has the card would be the only one that finds itself.
    static string? SharedCard(Declaration declaration, ClusterFact cluster) =>
        cluster.Count > 1 && declaration.All<OnFact>().FirstOrDefault(on => on.Mac is not null) is { } on
            ? $"gives all its machines the hardware address {Quotation.Of(on.Mac!)}: say Interface = \"...\" instead, or make a class for each machine."
            : null;
}
