using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Resolution;

/// <summary>
/// Resolves a fleet. What the rules would refuse is left out rather than guessed: the result of an unsound fleet is
/// never written.
/// </summary>
public static class FleetResolver
{
    /// <summary>The resolved fleet, or null when none is declared as a class that can be used.</summary>
    public static ResolvedFleet? Resolve(FleetModel fleet, CancellationToken cancel = default)
    {
        if (fleet.Fleet is not { Shape: TypeShape.Usable } root) return null;
        var domain = root.First<FleetFact>()!.Domain;
        var inputs = InputResolver.Resolve(fleet);
        var secrets = ResolvedSecret.All(fleet);
        var peers = PeerResolver.Of(fleet);
        var caches = new CacheResolver(fleet);
        var groups =
            (from type in fleet.Of<NodeFact>()
             where type.Shape == TypeShape.Usable
             from machines in fleet.Content(cancel).Of(type)
             let system = SystemResolver.Resolve(fleet, type, machines, inputs, secrets, peers.For(fleet, type), caches)
             where system is not null
             select (System: system, machines.Machines, Type: type)).ToList();
        // Those of a cluster's systems are the same.
        var traits = groups.Select(group => group.Type).Distinct(ByReference<Declaration>.Comparer)
            .ToDictionary(type => type.Type, type => MachineTraits.Of(fleet, type), StringComparer.Ordinal);
        var systems = ByName(groups.Select(group => group.System), system => system.Name);
        var nodes = ByName(
            groups.SelectMany(group => group.Machines.Select(machine => NodeResolver.Resolve(fleet, machine, group.System, traits[group.Type.Type]))),
            node => node.Name);
        return new ResolvedFleet(
            HostName.FromTypeName(root.Name),
            root.Type,
            domain,
            fleet.Release,
            ByName(fleet.Of<CommunityFact>().Select(type => CommunityOf(fleet, type)), community => community.Name),
            ByName(fleet.Of<ConstellationFact>().Select(type => ConstellationOf(fleet, type, nodes)), constellation => constellation.Name),
            systems,
            nodes,
            ByName(fleet.Machines.Where(machine => machine.Declaration.Is<DeviceFact>()).Select(machine => DeviceOf(fleet, machine, domain)),
                device => device.Name))
        {
            Inputs = inputs,
            Workloads = ResolvedWorkload.All(fleet),
        };
    }

    static ResolvedCommunity CommunityOf(FleetModel fleet, Declaration type) => new(
        EntityName.Of(type), type.Type,
        ByName(
            fleet.Of<NetworkFact>().Where(network => network.All<InFact>().Any(place => place.Target == type.Type))
                .Select(network => NetworkResolver.Resolve(fleet, network)),
            network => network.Name))
    {
        Visibility = Visibilities.Of(fleet, type).Value,
    };

    static ResolvedConstellation ConstellationOf(FleetModel fleet, Declaration type, EquatableArray<ResolvedNode> nodes) => new(
        EntityName.Of(type), type.Type,
        type.First<UndernetFact>()?.Prefixes ?? default,
        nodes.Where(node => fleet.Find(node.Type)!.All<MemberOfFact>().Any(member => member.Target == type.Type))
            .Select(node => node.Name).ToEquatableArray())
    {
        Replicas = type.First<UndernetFact>() is { Replicas: > 0 and var copies } ? copies : null,
    };

    static ResolvedDevice DeviceOf(FleetModel fleet, Machine machine, string? domain)
    {
        var traits = MachineTraits.Of(fleet, machine.Declaration);
        return new ResolvedDevice(
            machine.HostName,
            NodeResolver.FullName(machine.HostName, domain),
            machine.Declaration.Type,
            traits.Community,
            machine.Addresses.Select(used => used.Address.ToString()).ToEquatableArray())
        {
            HostKey = machine.HostKey,
            Ssh = machine.Declaration.Is<SshFact>() || machine.Declaration.Is<ReachedThroughFact>() ? SshLogin.Of(machine, domain) : null,
            Traits = traits,
        };
    }

    static EquatableArray<T> ByName<T>(IEnumerable<T> things, Func<T, string> name) =>
        things.OrderBy(name, StringComparer.Ordinal).ToEquatableArray();
}
