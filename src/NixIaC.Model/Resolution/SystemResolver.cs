using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Resolution.Virtualization;
using NixIaC.Model.Secrets;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

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
    /// <param name="caches">The fleet's binary caches.</param>
    public static ResolvedSystem? Resolve(
        FleetModel fleet, Declaration type, SystemGroup group, EquatableArray<ResolvedInput> inputs, EquatableArray<ResolvedSecret> secrets,
        EquatableArray<ResolvedPeer> peers, CacheResolver caches)
    {
        var node = type.First<NodeFact>()!;
        if (Target.Of(node.Arch) is not { } target) return null;
        var root = fleet.Fleet?.First<FleetFact>();
        var build = fleet.Builds.For(type)!;
        var server = caches.Server(type, secrets);
        var shared = IsShared(type, group);
        var workloads = ResolvedWorkload.RunBy(fleet, type, inputs, secrets);
        var k3s = K3sResolver.Of(fleet, type, secrets);
        return new ResolvedSystem(
            group.Name,
            type.Type,
            node.Image.ToLowerInvariant(),
            target,
            build.BuildTarget,
            build.Builder is null ? null : EntityName.Of(build.Builder),
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
            Way = build.Way,
            BuildReason = build.Reason,
            Builder = BuilderResolver.Builder(fleet, type),
            Remote = BuilderResolver.Remote(fleet, type),
            Caches = caches.For(type),
            CacheServer = server,
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
            Formats = Formats(type),
            Inputs = inputs,
            Secrets = Used(secrets, group, workloads, server?.Secret, k3s?.Token?.Type),
            Workloads = workloads,
            SecretStore = SecretStore.Of(root),
            Files = group.Contents.SelectMany(content => content.Files).Distinct().ToEquatableArray(),
        };
    }

    /// <summary>Whether members of a cluster share a system. One that is unlike all others has what is its own in its system.</summary>
    public static bool IsShared(Declaration type, SystemGroup group) =>
        type.Is<ClusterFact>() && (group.Machines.Count > 1 || group.Name == EntityName.Of(type));

    static EquatableArray<ResolvedSecret> Used(EquatableArray<ResolvedSecret> secrets, SystemGroup group, EquatableArray<ResolvedWorkload> workloads, params string?[] types)
    {
        var used = new HashSet<string>(group.Contents.SelectMany(content => content.Secrets).Select(use => use.Type).Concat(types.OfType<string>()), StringComparer.Ordinal);
        // A workload reads its credentials when it starts.
        var units = workloads.SelectMany(workload => workload.Credentials.Select(credential => (credential.Secret, workload.Unit)))
            .ToLookup(read => read.Secret, read => read.Unit, StringComparer.Ordinal);
        return secrets.Where(secret => used.Contains(secret.Type) || units.Contains(secret.Type))
            .Select(secret => secret with { Restarts = secret.Restarts.Concat(units[secret.Type]).Distinct().ToEquatableArray() })
            .ToEquatableArray();
    }

    static EquatableArray<ImageFormat> Formats(Declaration type)
    {
        var said = type.First<EmitsFact>()?.Formats ?? default;
        return ImageFormat.All.Where(format => said.Contains(format.Member)).ToEquatableArray();
    }

    static int? Said(int? number) => number > 0 ? number : null;
}
