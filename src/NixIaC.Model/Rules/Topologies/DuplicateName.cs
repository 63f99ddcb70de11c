using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Minimal;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>
/// What is selected or written by name has a name of its own, in any case of letters: machines, systems and clusters; and
/// likewise communities, networks, constellations, secrets and workloads.
/// </summary>
static class DuplicateName
{
    public static readonly Rule Rule = new(
        "NIX1001",
        "Duplicate name",
        "The name {0} is taken twice, by {1} and by {2}. Rename one of the types, or say Name = \"...\".",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        Clashes(fleet.Machines.Select(machine => (machine.HostName, machine.Declaration, machine.Row?.Place))
                .Concat(fleet.Of<NodeFact>().Concat(fleet.Of<ClusterFact>()).Select(type => (EntityName.Of(type), type, NoPlace)))
                .Concat(fleet.Of<NodeFact>().SelectMany(type => fleet.Content().Of(type).SelectMany(system => Names(type, system.Name)).Select(name => (name, type, NoPlace)))))
            .Concat(Clashes(fleet.Of<CommunityFact>().Select(type => (EntityName.Of(type), type, NoPlace))))
            .Concat(Clashes(fleet.Of<NetworkFact>().Select(type => (EntityName.Of(type), type, NoPlace))))
            .Concat(Clashes(fleet.Of<SecretFact>().Select(type => (EntityName.Of(type), type, NoPlace))))
            .Concat(Clashes(fleet.Of<WorkloadFact>().Select(type => (EntityName.Of(type), type, NoPlace))))
            .Concat(Clashes(fleet.Of<ConstellationFact>().Select(type => (EntityName.Of(type), type, NoPlace))));

    // A minimal image is a package, among those of all systems.
    static string[] Names(Declaration type, string system) => type.First<NodeFact>()!.IsMinimal ? [system, MinimalPackage.NameOf(system)] : [system];

    static FilePlace? NoPlace => null;

    // Two clusters may share thousands of names: the first one says it for all.
    static IEnumerable<Violation> Clashes(IEnumerable<(string Name, Declaration Type, FilePlace? Place)> things) =>
        from thing in things
        group thing by thing.Name.ToLowerInvariant() into same
        let types = same.Select(thing => thing.Type).Distinct().ToList()
        where types.Count > 1
        from type in types
        let other = type == types[0] ? types[1] : types[0]
        group (Name: same.Key, same.First(thing => thing.Type == type).Place) by (Type: type, Other: other) into pair
        let type = pair.Key.Type
        let other = pair.Key.Other
        select Violation.At(Rule.Id, type, type.All<KindFact>().First(),
            Quotation.Of(pair.First().Name), TypeNames.Of(type, other), TypeNames.Of(other, type)) with
        {
            Others = EquatableArray.Of(other.Type),
            Place = pair.First().Place,
        };
}
