using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>The nodes that run NixOS: on their architecture it works, or the fleet tries whether it does.</summary>
static class WholeSystems
{
    public static IEnumerable<(Declaration Node, NodeFact Fact, Target Target)> Of(FleetModel fleet) =>
        All(fleet).Where(one => Runs(fleet, one.Node, one.Target));

    /// <summary>All nodes of known architecture that are to run NixOS.</summary>
    public static IEnumerable<(Declaration Node, NodeFact Fact, Target Target)> All(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let fact = node.First<NodeFact>()!
        let target = Target.Of(fact.Arch)
        where target is not null && !fact.IsMinimal
        select (node, fact, target);

    /// <summary>Whether NixOS runs on the architecture of a node, or its fleet tries it where that is unproven.</summary>
    public static bool Runs(FleetModel fleet, Declaration node, Target target) => target.Class switch
    {
        SupportClass.NoNixos => false,
        SupportClass.Unproven => OptIns.Of(fleet, node).Contains(OptIns.NixosOnVintage),
        _ => true,
    };

    /// <summary>Whether a node is told already that its image does not run on its architecture; what else it wants is not worth saying.</summary>
    public static bool IsRefused(FleetModel fleet, Declaration node) =>
        node.First<NodeFact>() is { IsMinimal: false } fact && Target.Of(fact.Arch) is { } target && !Runs(fleet, node, target);
}
