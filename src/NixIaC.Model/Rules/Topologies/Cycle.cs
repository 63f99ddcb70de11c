using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>No virtual machine runs inside itself, and no two machines wait for each other to be built.</summary>
static class Cycle
{
    public static readonly Rule Rule = new(
        "NIX1010",
        "Cycle",
        "{0} {1}: {2}. {3}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        (from cycle in Cycles(fleet, node => node.First<GuestOfFact>() is { } guest ? guest.Target : null)
         select At<GuestOfFact>(cycle, "runs inside itself", "Name a host that is a machine of its own."))
        // A builder may build its own system: it has one already.
        .Concat(from cycle in Cycles(fleet, node => node.First<BuiltOnFact>() is { } built ? built.Target : null)
                where cycle.Count > 1
                select At<BuiltOnFact>(cycle, "needs itself to be built", "Take [BuiltOn<T>] from one of them, or name another builder."));

    static Violation At<TFact>(List<Declaration> cycle, string what, string wayOut) where TFact : Fact => Violation.At(
        Rule.Id, cycle[0], cycle[0].First<TFact>()!, cycle[0].Name, what,
        string.Join(" -> ", cycle.Append(cycle[0]).Select(node => node.Name)), wayOut) with
    {
        Others = cycle.Skip(1).Select(node => node.Type).ToEquatableArray(),
    };

    // Each node names one other at most: a walk ends at a node without, at one of an earlier walk, or on itself.
    static IEnumerable<List<Declaration>> Cycles(FleetModel fleet, Func<Declaration, string?> next)
    {
        var walks = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in fleet.Of<NodeFact>())
        {
            walk++;
            var way = new List<Declaration>();
            for (Declaration? node = start; node is not null; node = next(node) is { } target ? fleet.Find<NodeFact>(target) : null)
            {
                if (walks.TryGetValue(node.Type, out var earlier))
                {
                    if (earlier == walk) yield return FirstByName(way.GetRange(way.IndexOf(node), way.Count - way.IndexOf(node)));
                    break;
                }
                walks[node.Type] = walk;
                way.Add(node);
            }
        }
    }

    // So that the report stays where it is when a node is added that leads into the cycle.
    static List<Declaration> FirstByName(List<Declaration> cycle)
    {
        var first = cycle.IndexOf(cycle.OrderBy(node => node.Type, StringComparer.Ordinal).First());
        return [.. cycle.Skip(first), .. cycle.Take(first)];
    }
}
