using System.Runtime.CompilerServices;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Levels;

/// <summary>Remembers what was worked out of a level and the schema alone, as long as the level stays the same.</summary>
sealed class LevelMemo<T>
{
    readonly ConditionalWeakTable<EvaluatedLevel, Tuple<OptionSchema, T>> known = new();

    public T Get(EvaluatedLevel level, OptionSchema schema, Func<EvaluatedLevel, T> find)
    {
        if (known.TryGetValue(level, out var found) && ReferenceEquals(found.Item1, schema)) return found.Item2;
        var fresh = Tuple.Create(schema, find(level));
        known.Remove(level);
        return known.GetValue(level, _ => fresh).Item2;
    }
}
