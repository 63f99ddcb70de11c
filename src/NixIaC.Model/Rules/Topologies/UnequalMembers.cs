using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>The members of a group without roles are of one kind, unless the group says that they may differ.</summary>
static class UnequalMembers
{
    public static readonly Rule Rule = new(
        "NIX1009",
        "Members that differ",
        "{0} and {1} are both members of {2}, but differ in {3}. Give {2} Roles = [...] for what its members are, or say Heterogeneous = true.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<ClusterFact>()
        where type.First<ClusterFact>() is { Roles.Count: 0, Heterogeneous: false }
        let violation = FirstOther(fleet, type)
        where violation is not null
        select violation;

    static Violation? FirstOther(FleetModel fleet, Declaration group)
    {
        Member? first = null;
        foreach (var member in fleet.MembersOf(group))
        {
            first ??= member;
            if (Differences(fleet, first.Node, member.Node) is not { Count: > 0 } differences) continue;
            return Violation.At(Rule.Id, member.Node, member.Fact,
                TypeNames.Of(first.Node, member.Node), TypeNames.Of(member.Node, first.Node), group.Name, string.Join(" and in ", differences)) with
            {
                Others = EquatableArray.Of(first.Node.Type, group.Type),
            };
        }
        return null;
    }

    static List<string> Differences(FleetModel fleet, Declaration one, Declaration other)
    {
        var differences = new List<string>();
        var (left, right) = (one.First<NodeFact>()!, other.First<NodeFact>()!);
        if (left.Image != right.Image) differences.Add($"image ({left.Image} and {right.Image})");
        if (left.Arch != right.Arch) differences.Add($"architecture ({left.Arch} and {right.Arch})");
        var usual = fleet.Fleet?.First<FleetFact>()?.StateVersion ?? "";
        if ((left.StateVersion ?? usual) is var before && (right.StateVersion ?? usual) is var after && before != after)
            differences.Add($"state version ({before} and {after})");
        return differences;
    }
}
