using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Every node has an operator with a key, unless an imported file, an option or a body sees to that.</summary>
static class NobodyCanLogIn
{
    public static readonly Rule Rule = new(
        "NIX1004",
        "Nobody can log in",
        "Nobody could log in to {0}: it has no operator. Add [Operator(\"name\", \"ssh-ed25519 ...\")] to the fleet, to its community or to the node.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.IsMinimal
            ? !LevelSources.Of(fleet, node).Any(level => level.Facts.Any(MinimalWaysIn.Gives))
            : !Levels.Of(fleet, node).Any(level => level.Facts.Any(WaysIn.Gives)) && !BodiesGive(fleet, node)
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name);

    static bool BodiesGive(FleetModel fleet, Declaration node)
    {
        var systems = fleet.Content().Of(node);
        return systems.Count > 0
            && systems.All(system => system.Levels.Any(level => SystemSettings.Of(level).Any(same => same.Any(WaysIn.Gives))));
    }
}
