using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

/// <summary>What all machines of one type have in common, worked out once for all of them.</summary>
/// <param name="Community">The name of the community, or null.</param>
/// <param name="Visibility">Who may see the addresses.</param>
/// <param name="Reachability">Who can open a connection.</param>
/// <param name="Jumps">The host names of the nodes by which SSH gets there, in the order of <c>ssh -J</c>.</param>
/// <param name="Tags">The words by which it is selected, in order.</param>
/// <param name="GuestOf">The host name of the node that it is a virtual machine on, or null.</param>
/// <param name="Memberships">The constellations and groups that it is a member of.</param>
public sealed record MachineTraits(
    string? Community,
    Visibility Visibility,
    Reachability Reachability,
    EquatableArray<string> Jumps,
    EquatableArray<string> Tags,
    string? GuestOf,
    EquatableArray<ResolvedMembership> Memberships)
{
    /// <summary>Nothing said.</summary>
    public static readonly MachineTraits None = new(null, Visibility.Private, Reachability.BehindNat, default, default, null, default);

    /// <summary>Those of a node, cluster or device.</summary>
    public static MachineTraits Of(FleetModel fleet, Declaration type) => new(
        fleet.CommunitiesOf(type).Select(EntityName.Of).FirstOrDefault(),
        Visibilities.Of(fleet, type).Value,
        Reachabilities.Of(fleet, type).Value,
        JumpChain.Of(fleet, type).Hops.Select(EntityName.Of).ToEquatableArray(),
        MachineTags.Of(fleet, type).Select(tag => tag.Value).ToEquatableArray(),
        fleet.HostOf(type) is { } host ? EntityName.Of(host) : null,
        (from member in type.All<MemberOfFact>()
         let target = fleet.Find(member.Target)
         where target is not null && (target.Is<ConstellationFact>() || target.Is<ClusterFact>())
         select new ResolvedMembership(EntityName.Of(target), target.Is<ConstellationFact>(), member.Role, member.Duties)).ToEquatableArray());
}

/// <summary>A node as a member.</summary>
/// <param name="Name">The name of the constellation or group.</param>
/// <param name="IsConstellation">Whether it is a constellation.</param>
/// <param name="Role">One of the group's roles, or null.</param>
/// <param name="Duties">What it does for the constellation: <c>Registry</c>, <c>Storage</c>, <c>Relay</c>.</param>
public sealed record ResolvedMembership(string Name, bool IsConstellation, string? Role, EquatableArray<string> Duties);
