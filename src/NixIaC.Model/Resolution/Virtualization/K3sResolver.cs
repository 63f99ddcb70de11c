using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Virtualization;

/// <summary>Kubernetes clusters out of the topology.</summary>
static class K3sResolver
{
    /// <summary>The cluster that a node is a member of with a role, or null.</summary>
    public static ResolvedK3s? Of(FleetModel fleet, Declaration node, EquatableArray<ResolvedSecret> secrets)
    {
        foreach (var member in node.All<MemberOfFact>())
            if (fleet.Find<ClusterFact>(member.Target) is { } cluster && cluster.First<K3sFact>() is { } k3s && member.Role is { } role
                && secrets.FirstOrDefault(secret => secret.Type == k3s.Secret) is { } token
                && Founder(fleet, cluster) is { } founder)
                return new ResolvedK3s(role, founder.Type == node.Type, Address(fleet, founder), token, Peers(fleet, cluster));
        return null;
    }

    // The first by name, so that another server joining does not found the cluster again as long as it sorts behind.
    static Declaration? Founder(FleetModel fleet, Declaration cluster) =>
        fleet.MembersOf(cluster).Where(member => member.Fact.Role == "server" && !member.Node.Is<ClusterFact>())
            .Select(member => member.Node).OrderBy(EntityName.Of, StringComparer.Ordinal).FirstOrDefault();

    static string Address(FleetModel fleet, Declaration founder)
    {
        var machine = fleet.MachinesOf(founder).First();
        var addresses = machine.Addresses.Select(used => used.Address).ToList();
        return addresses.Where(address => !address.IsV6).Concat(addresses).Select(InUrl).FirstOrDefault()
            ?? NodeResolver.FullName(machine.HostName, fleet.Fleet?.First<FleetFact>()?.Domain);
    }

    static string InUrl(IpAddress address) => address.IsV6 ? $"[{address}]" : address.ToString();

    static EquatableArray<string> Peers(FleetModel fleet, Declaration cluster) =>
        fleet.MembersOf(cluster).SelectMany(member => fleet.MachinesOf(member.Node)).SelectMany(machine => machine.Addresses)
            .Select(used => used.Address.ToString()).Distinct(StringComparer.Ordinal).OrderBy(address => address, StringComparer.Ordinal).ToEquatableArray();
}
