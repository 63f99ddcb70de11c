using System.Runtime.CompilerServices;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>Finds the levels of a node.</summary>
public static class LevelSources
{
    // As long as a declaration stays the same, so do its levels, and all that is worked out of them.
    static readonly ConditionalWeakTable<Declaration, Dictionary<string, EquatableArray<LevelSource>>> Known = new();
    static readonly ConditionalWeakTable<Declaration, LevelSource> KnownOperators = new();

    /// <summary>
    /// The levels of a node, the nearest first; a base class comes right behind the class that derives from it. What levels
    /// above say is meant for NixOS: on a node with a minimal image, only their operators count.
    /// </summary>
    public static IEnumerable<LevelSource> Of(FleetModel fleet, Declaration node) =>
        Topology.Levels.Of(fleet, node).SelectMany(level => ReferenceEquals(level, node) ? Of(level, "")
            : node.First<NodeFact>() is { IsMinimal: true } ? EquatableArray.Of(KnownOperators.GetValue(level, Operators))
            : Of(level, Words(level)));

    static LevelSource Operators(Declaration level) =>
        new(Words(level), level, null, level.All<OperatorFact>().ToEquatableArray<ContentFact>());

    /// <summary>The levels that one declaration makes.</summary>
    /// <param name="level">The declaration.</param>
    /// <param name="words">What it is called.</param>
    public static EquatableArray<LevelSource> Of(Declaration level, string words)
    {
        var known = Known.GetValue(level, _ => new Dictionary<string, EquatableArray<LevelSource>>(StringComparer.Ordinal));
        lock (known)
        {
            if (!known.TryGetValue(words, out var sources)) known[words] = sources = Find(level, words).ToEquatableArray();
            return sources;
        }
    }

    static IEnumerable<LevelSource> Find(Declaration level, string words)
    {
        var said = level.All<ContentFact>().ToLookup(fact => fact.Site.Base ?? "", StringComparer.Ordinal);
        yield return new LevelSource(words, level, null, said[""].ToEquatableArray());
        // The facts of the farthest class come first.
        foreach (var classes in said.Where(same => same.Key.Length > 0).Reverse())
            yield return new LevelSource("class " + ShortName.Of(classes.Key), level, classes.Key, classes.ToEquatableArray());
    }

    /// <summary>A level above nodes in words.</summary>
    public static string Words(Declaration level)
    {
        var kind = level.Is<FleetFact>() ? "fleet" : level.Is<CommunityFact>() ? "community"
            : level.Is<ConstellationFact>() ? "constellation" : "cluster";
        return kind + " " + level.Name;
    }
}
