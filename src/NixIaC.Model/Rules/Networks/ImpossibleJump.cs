using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>SSH gets through each machine on the way, and does not come back to where it was.</summary>
static class ImpossibleJump
{
    public static readonly Rule Rule = new(
        "NIX3010",
        "Impossible jump",
        "{0} is reached through {1}, {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var looping = Looping(fleet);
        return from machine in fleet.Declarations
               let fact = machine.First<ReachedThroughFact>()
               where fact is not null && (machine.Is<NodeFact>() || machine.Is<DeviceFact>())
               let hop = fleet.Find<NodeFact>(fact.Target)
               where hop is not null
               let problem = looping.Contains(machine.Type) ? Loop(fleet, machine, hop) : Blocked(fleet, machine, hop)
               where problem is not null
               select Violation.At(Rule.Id, machine, fact, TypeNames.Of(machine, hop), hop == machine ? "itself" : TypeNames.Of(hop, machine), problem) with
               {
                   Others = hop == machine ? default : EquatableArray.Of(hop.Type),
               };
    }

    // Each machine has one way on, so a walk is left for good once it has been taken.
    static HashSet<string> Looping(FleetModel fleet)
    {
        var looping = new HashSet<string>(StringComparer.Ordinal);
        var walks = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var start in fleet.Declarations)
        {
            number++;
            var at = start;
            for (; at is not null && at.Is<ReachedThroughFact>() && !walks.ContainsKey(at.Type); at = Next(fleet, at)) walks[at.Type] = number;
            // Back on its own walk: the rest of it is a loop.
            for (; at is not null && walks.TryGetValue(at.Type, out var walk) && walk == number && looping.Add(at.Type); at = Next(fleet, at)) { }
        }
        return looping;
    }

    static Declaration? Next(FleetModel fleet, Declaration machine) =>
        machine.First<ReachedThroughFact>() is { } fact ? fleet.Find<NodeFact>(fact.Target) : null;

    static string Loop(FleetModel fleet, Declaration machine, Declaration hop) =>
        hop == machine ? "so nothing gets there. Name another node, or leave [ReachedThrough<T>] out."
        : JumpChain.Of(fleet, machine).Hops is { Count: > 1 } hops
            ? $"and that comes back to {machine.Name} ({string.Join(", ", hops.Reverse().Select(one => one.Name))}). Let one of them be reached directly."
            : $"which is reached through {machine.Name}. Let one of them be reached directly.";

    static string? Blocked(FleetModel fleet, Declaration machine, Declaration hop)
    {
        // They talk over its undernet, whatever is between them.
        if (fleet.ConstellationsOf(machine).Intersect(fleet.ConstellationsOf(hop)).Any()) return null;
        var (to, from) = (Reach.Of(fleet, machine), Reach.Of(fleet, hop));
        // A hop with a way of its own is judged where that way is written.
        if (from.How == Reachability.OutboundOnly && !hop.Is<ReachedThroughFact>())
            return "which accepts no connections. Change its [Reachable], or jump through another node.";
        if (to.How == Reachability.OutboundOnly)
            return "but accepts no connections, not from there either. Change its [Reachable], or leave [ReachedThrough<T>] out.";
        return from.CanCall(to) ? null
            : "which cannot call it: it is behind NAT and they share no community or network. Jump through a node of its own community, or make both members of a constellation.";
    }
}
