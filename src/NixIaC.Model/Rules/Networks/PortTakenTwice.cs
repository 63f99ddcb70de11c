using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>One thing of a machine listens at a port of an address.</summary>
static class PortTakenTwice
{
    public static readonly Rule Rule = new(
        "NIX3011",
        "Port taken twice",
        "Port {0} of {1} is taken twice, by {2} and by {3}. Give one of them another port or address.",
        RuleSeverity.Error,
        Check)
    {
        // What services do with their ports, Nix modules of the project may change.
        Configurable = true,
    };

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Content().Systems.SelectMany(system => Clashes(fleet, system));

    static IEnumerable<Violation> Clashes(FleetModel fleet, SystemGroup system)
    {
        var claims = TakenPorts.Of(system, fleet).ToList();
        if (claims.Count < 2) return [];
        var node = system.Machines[0].Declaration;
        return Overlaps.Of(claims, claim => (claim.First, claim.Last), (one, other) => one.Clashes(other))
            .Where(pair => Stands(pair.One, pair.Other, node))
            .Select(pair => Report(node, pair.One, pair.Other));
    }

    // What a level above brings is told at the node's own end, if it has one: that is where it can be helped.
    static bool Stands(PortClaim one, PortClaim other, Declaration node) => one.By is not null && (one.By == node || other.By != node);

    static Violation Report(Declaration node, PortClaim one, PortClaim other) =>
        (one.Said is { } said
            ? Violation.At(Rule.Id, said.Level, said.Setting, Arguments(node, one, other))
            : Violation.At(Rule.Id, one.By!, one.Site, Arguments(node, one, other))) with
        {
            Others = other.By is { } by && by != one.By ? EquatableArray.Of(by.Type) : default,
        };

    static string[] Arguments(Declaration node, PortClaim one, PortClaim other) =>
        [
            one.Shared(other),
            // Levels that clash among themselves do so for all of their nodes: it is said once.
            one.By == node || other.By == node ? node.Name : one.By!.Name,
            one.Words,
            other.By is { } by && by != one.By ? $"{other.Words} of {by.Name}" : other.Words,
        ];
}
