using System.Runtime.CompilerServices;
using NixIaC.Model.Options;

namespace NixIaC.Model.Rules.Options;

/// <summary>
/// Remembers what follows from a level or declaration and the schema alone. Both stay the same instances as long as their
/// content does, so that an edit asks anew about what it changed.
/// </summary>
sealed class SchemaMemo<TSubject, TFinding> where TSubject : class
{
    readonly ConditionalWeakTable<TSubject, Tuple<OptionSchema, TFinding>> known = new();

    public TFinding Get(TSubject subject, OptionSchema schema, Func<TSubject, TFinding> find)
    {
        if (known.TryGetValue(subject, out var found) && ReferenceEquals(found.Item1, schema)) return found.Item2;
        var fresh = Tuple.Create(schema, find(subject));
        known.Remove(subject);
        return known.GetValue(subject, _ => fresh).Item2;
    }
}
