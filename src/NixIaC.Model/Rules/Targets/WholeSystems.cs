using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>The nodes that run NixOS: on their architecture it works, or the fleet tries whether it does.</summary>
static class WholeSystems
{
    public static IEnumerable<(Declaration Node, NodeFact Fact, Target Target)> Of(FleetModel fleet) =>
        All(fleet).Where(one => one.Target.Class < SupportClass.Unproven || (one.Target.Class == SupportClass.Unproven && IsAllowed(fleet, one.Node)));

    /// <summary>All nodes of known architecture that are to run NixOS.</summary>
    public static IEnumerable<(Declaration Node, NodeFact Fact, Target Target)> All(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let fact = node.First<NodeFact>()!
        let target = Target.Of(fact.Arch)
        where target is not null && !fact.IsMinimal
        select (node, fact, target);

    /// <summary>Whether a node is told already that its image does not run on its architecture; what else it wants is not worth saying.</summary>
    public static bool IsRefused(FleetModel fleet, Declaration node) =>
        node.First<NodeFact>() is { IsMinimal: false } fact && Target.Of(fact.Arch) is { } target
        && (target.Class == SupportClass.NoNixos || (target.Class == SupportClass.Unproven && !IsAllowed(fleet, node)));

    /// <summary>Whether NixOS may be tried where it is unproven.</summary>
    public static bool IsAllowed(FleetModel fleet, Declaration node) => OptIns.Of(fleet, node).Contains(OptIns.NixosOnVintage);
}
