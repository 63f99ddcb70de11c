using NixIaC.Model.Content.Facts;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>What bodies may ask about a fleet.</summary>
static class FactsOfFleet
{
    public static FleetFacts Of(FleetModel fleet)
    {
        var domain = fleet.Fleet?.First<FleetFact>()?.Domain;
        // Members of a cluster have all but names and addresses in common.
        var common = fleet.Of<NodeFact>().ToDictionary(node => node.Type, node => Common.Of(fleet, node), StringComparer.Ordinal);
        return new FleetFacts(
            fleet.Machines.Where(machine => machine.Declaration.Is<NodeFact>())
                .Select(machine => Node(fleet, machine, common[machine.Declaration.Type], domain))
                .OrderBy(node => node.HostName, StringComparer.Ordinal).ToEquatableArray(),
            fleet.Declarations.Select(Place).OfType<PlaceFacts>().ToEquatableArray());
    }

    static NodeFacts Node(FleetModel fleet, Machine machine, Common common, string? domain)
    {
        var node = machine.Declaration.First<NodeFact>()!;
        return new NodeFacts
        {
            Type = machine.Declaration.Type,
            Name = machine.HostName,
            HostName = machine.HostName,
            Fqdn = NodeResolver.FullName(machine.HostName, domain),
            HostKey = machine.HostKey,
            Community = common.Community is { } community ? EntityName.Of(community) : null,
            System = EntityName.Of(machine.Declaration),
            Platform = Target.Of(node.Arch)?.System ?? "",
            Cores = node.Cores,
            MemoryMiB = node.MemoryMiB,
            Addresses = machine.Addresses.Select(used => new NodeAddress(
                used.On.Target,
                fleet.Find<NetworkFact>(used.On.Target)?.First<InFact>()?.Target,
                used.Address.ToString())).ToEquatableArray(),
            Memberships = common.Memberships,
            Profiles = common.Profiles,
        };
    }

    static PlaceFacts? Place(Declaration type) =>
        type.Is<FleetFact>() ? new(type.Type, PlaceKind.Fleet, EntityName.Of(type))
        : type.Is<CommunityFact>() ? new(type.Type, PlaceKind.Community, EntityName.Of(type))
        : type.Is<NetworkFact>() ? new(type.Type, PlaceKind.Network, EntityName.Of(type))
        : type.Is<ConstellationFact>() ? new(type.Type, PlaceKind.Constellation, EntityName.Of(type))
        : type.Is<ClusterFact>() ? new(type.Type, PlaceKind.Cluster, EntityName.Of(type))
        : null;

    sealed record Common(Declaration? Community, EquatableArray<string> Memberships, EquatableArray<ProfileUse> Profiles)
    {
        public static Common Of(FleetModel fleet, Declaration node)
        {
            var levels = Topology.Levels.Of(fleet, node).ToList();
            return new Common(
                fleet.CommunitiesOf(node).FirstOrDefault(),
                levels.Where(level => !ReferenceEquals(level, node) || level.Is<ClusterFact>()).Concat(fleet.CommunitiesOf(node))
                    .Select(level => level.Type).Concat(node.All<OnFact>().Select(on => on.Target))
                    .Distinct(StringComparer.Ordinal).ToEquatableArray(),
                // Profiles are NixOS.
                (node.First<NodeFact>()!.IsMinimal ? [] : levels.SelectMany(level => level.All<ProfileUseFact>()))
                    .Select(use => new ProfileUse(use.Profile, use.Instance)).ToEquatableArray());
        }
    }
}
