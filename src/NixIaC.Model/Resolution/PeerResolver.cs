using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

/// <summary>The machines of the communities that share names; each list is made once.</summary>
sealed class PeerResolver
{
    readonly Dictionary<string, EquatableArray<ResolvedPeer>> byCommunity = new(StringComparer.Ordinal);

    public static PeerResolver Of(FleetModel fleet)
    {
        var peers = new PeerResolver();
        var sharing = fleet.Of<CommunityFact>().Where(type => type.First<CommunityFact>()!.SharesNames).ToList();
        if (sharing.Count == 0) return peers;
        var domain = fleet.Fleet?.First<FleetFact>()?.Domain;
        var all =
            from machines in fleet.Machines.GroupBy(machine => machine.Declaration, ByReference<Declaration>.Comparer)
            let community = fleet.CommunitiesOf(machines.Key).FirstOrDefault()
            where community is not null && sharing.Contains(community, ByReference<Declaration>.Comparer)
            from machine in machines
            group PeerOf(machine, domain) by community.Type;
        foreach (var community in all) peers.byCommunity[community.Key] = community.OrderBy(peer => peer.Name, StringComparer.Ordinal).ToEquatableArray();
        return peers;
    }

    /// <summary>The machines that a machine of a type knows by name; none when its community does not share them.</summary>
    public EquatableArray<ResolvedPeer> For(FleetModel fleet, Declaration type) =>
        byCommunity.Count > 0 && fleet.CommunitiesOf(type).FirstOrDefault() is { } community && byCommunity.TryGetValue(community.Type, out var peers)
            ? peers
            : default;

    static ResolvedPeer PeerOf(Machine machine, string? domain) => new(
        machine.HostName,
        NodeResolver.FullName(machine.HostName, domain),
        machine.Addresses.Select(used => used.Address.ToString()).ToEquatableArray(),
        machine.HostKey);
}
