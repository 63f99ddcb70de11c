using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>Machines of one type whose content is equal: they share one system.</summary>
/// <param name="Name">The system's name.</param>
/// <param name="Machines">The machines, in order.</param>
/// <param name="Levels">What they are set to, the nearest level first.</param>
public sealed record SystemGroup(string Name, EquatableArray<Machine> Machines, EquatableArray<EvaluatedLevel> Levels)
{
    /// <summary>What all their bodies gave.</summary>
    public IEnumerable<EvaluatedContent> Contents => Levels.SelectMany(level => level.Bodies).Select(body => body.Content);
}

/// <summary>A group before it has a name.</summary>
/// <param name="Machines">The machines.</param>
/// <param name="Levels">What they are set to.</param>
/// <param name="Columns">The inventory's columns by which groups differ, with the values of this group.</param>
sealed record UnnamedGroup(List<Machine> Machines, EquatableArray<EvaluatedLevel> Levels, EquatableArray<FieldValue> Columns);
