using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Virtualization;
using NixIaC.Model.Secrets;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class SystemResolver
{
    /// <summary>The system of machines of one type; null when their architecture is unknown.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="type">The type.</param>
    /// <param name="group">The machines.</param>
    /// <param name="inputs">The fleet's inputs.</param>
    /// <param name="secrets">The fleet's secrets.</param>
    /// <param name="peers">The machines of the type's community that it knows by name.</param>
    public static ResolvedSystem? Resolve(
        FleetModel fleet, Declaration type, SystemGroup group, EquatableArray<ResolvedInput> inputs, EquatableArray<ResolvedSecret> secrets,
        EquatableArray<ResolvedPeer> peers)
    {
        var node = type.First<NodeFact>()!;
        if (Target.Of(node.Arch) is not { } target) return null;
        var root = fleet.Fleet?.First<FleetFact>();
        var builder = type.First<BuiltOnFact>() is { } built ? fleet.Find<NodeFact>(built.Target) : null;
        var shared = IsShared(type, group);
        var k3s = K3sResolver.Of(fleet, type, secrets);
        return new ResolvedSystem(
            group.Name,
            type.Type,
            node.Image.ToLowerInvariant(),
            target,
            BuildTarget(target, builder),
            builder is null ? null : EntityName.Of(builder),
            fleet.Release,
            node.StateVersion ?? root?.StateVersion ?? "",
            root?.Domain,
            shared,
            shared ? default : group.Machines
                .SelectMany(machine => HostBridges.Of(HypervisorResolver.Of(fleet, type), NodeResolver.Connections(fleet, machine))).ToEquatableArray(),
            Said(node.Cores),
            Said(node.MemoryMiB),
            Said(type.First<BuilderFact>()?.MaxJobs),
            group.Levels.Select(ContentLevel.Of).ToEquatableArray())
        {
            DiskGiB = Said(node.DiskGiB),
            HostId = shared ? null : type.First<HostIdFact>()?.Id,
            GuestOf = fleet.HostOf(type) is { } host ? EntityName.Of(host) : null,
            Hypervisor = HypervisorResolver.Of(fleet, type),
            IsRunGuest = fleet.HostOf(type)?.Is<HypervisorFact>() == true,
            K3s = k3s,
            ImageCaches = node.Image == "Mascot" ? ImageCacheResolver.Of(fleet, type) : default,
            PullThroughCache = type.First<PullThroughCacheFact>(),
            Routing = RoutingResolver.Resolve(fleet, type),
            Peers = peers,
            Experiments = OptIns.Of(fleet, type).ToEquatableArray(),
            Inputs = inputs,
            Secrets = Used(secrets, group, k3s?.Token),
            SecretStore = SecretStore.Of(root),
            Files = group.Contents.SelectMany(content => content.Files).Distinct().ToEquatableArray(),
        };
    }

    /// <summary>Whether members of a cluster share a system. One that is unlike all others has what is its own in its system.</summary>
    public static bool IsShared(Declaration type, SystemGroup group) =>
        type.Is<ClusterFact>() && (group.Machines.Count > 1 || group.Name == EntityName.Of(type));

    static EquatableArray<ResolvedSecret> Used(EquatableArray<ResolvedSecret> secrets, SystemGroup group, ResolvedSecret? token)
    {
        var used = new HashSet<string>(group.Contents.SelectMany(content => content.Secrets).Select(use => use.Type), StringComparer.Ordinal);
        return secrets.Where(secret => used.Contains(secret.Type) || secret == token).ToEquatableArray();
    }

    static int? Said(int? number) => number > 0 ? number : null;

    /// <summary>The platform that builds for a target: the builder's own when it does not build for it natively.</summary>
    public static Target BuildTarget(Target target, Declaration? builder) =>
        builder?.First<NodeFact>() is { } node && Target.Of(node.Arch) is { } own && !own.BuildsNatively(target) ? own : target;
}
