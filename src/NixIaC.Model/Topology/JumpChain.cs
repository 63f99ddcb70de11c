using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>The nodes through which SSH gets to a machine.</summary>
/// <param name="Hops">In the order of <c>ssh -J</c>: the first is called directly, the last calls the machine.</param>
/// <param name="Loops">Whether the way comes back to a node that is on it; the hops then are those before it does.</param>
public sealed record JumpChain(EquatableArray<Declaration> Hops, bool Loops)
{
    /// <summary>The way to a node or device; a reference that cannot be followed ends it.</summary>
    public static JumpChain Of(FleetModel fleet, Declaration machine)
    {
        if (!machine.Is<ReachedThroughFact>()) return new JumpChain(default, false);
        var hops = new List<Declaration>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { machine.Type };
        var loops = false;
        for (var next = Before(fleet, machine); next is not null && !loops; next = Before(fleet, next))
        {
            loops = !seen.Add(next.Type);
            if (!loops) hops.Add(next);
        }
        hops.Reverse();
        return new JumpChain(hops.ToEquatableArray(), loops);
    }

    static Declaration? Before(FleetModel fleet, Declaration machine) =>
        machine.First<ReachedThroughFact>() is { } fact ? fleet.Find<NodeFact>(fact.Target) : null;
}
