using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

/// <summary>
/// Resolves a fleet. What the rules would refuse is left out rather than guessed: the result of an unsound fleet is
/// never written.
/// </summary>
public static class FleetResolver
{
    /// <summary>The resolved fleet, or null when none is declared as a class that can be used.</summary>
    public static ResolvedFleet? Resolve(FleetModel fleet)
    {
        if (fleet.Fleet is not { Shape: TypeShape.Usable } root) return null;
        var domain = root.First<FleetFact>()!.Domain;
        var systems = ByName(
            fleet.Of<NodeFact>().Where(type => type.Shape == TypeShape.Usable)
                .Select(type => SystemResolver.Resolve(fleet, type)).OfType<ResolvedSystem>(),
            system => system.Name);
        var resolved = new HashSet<string>(systems.Select(system => system.Type), StringComparer.Ordinal);
        var nodes = fleet.Machines.Where(machine => resolved.Contains(machine.Declaration.Type))
            .Select(machine => NodeResolver.Resolve(fleet, machine, domain))
            .OrderBy(node => node.Name, StringComparer.Ordinal).ToEquatableArray();
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
            Inputs = InputResolver.Resolve(fleet),
        };
    }

    static ResolvedCommunity CommunityOf(FleetModel fleet, Declaration type) => new(
        EntityName.Of(type), type.Type,
        ByName(
            fleet.Of<NetworkFact>().Where(network => network.All<InFact>().Any(place => place.Target == type.Type))
                .Select(network => NetworkResolver.Resolve(fleet, network)),
            network => network.Name));

    static ResolvedConstellation ConstellationOf(FleetModel fleet, Declaration type, EquatableArray<ResolvedNode> nodes) => new(
        EntityName.Of(type), type.Type,
        type.First<UndernetFact>()?.Prefixes ?? default,
        nodes.Where(node => fleet.Find(node.Type)!.All<MemberOfFact>().Any(member => member.Target == type.Type))
            .Select(node => node.Name).ToEquatableArray());

    static ResolvedDevice DeviceOf(FleetModel fleet, Machine machine, string? domain) => new(
        machine.HostName,
        NodeResolver.FullName(machine.HostName, domain),
        machine.Declaration.Type,
        fleet.CommunitiesOf(machine.Declaration).Select(EntityName.Of).FirstOrDefault(),
        machine.Addresses.Select(used => used.Address.ToString()).ToEquatableArray());

    static EquatableArray<T> ByName<T>(IEnumerable<T> things, Func<T, string> name) =>
        things.OrderBy(name, StringComparer.Ordinal).ToEquatableArray();
}
