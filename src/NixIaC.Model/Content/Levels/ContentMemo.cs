using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Levels;

/// <summary>
/// Remembers what bodies gave. An edit leaves nearly all bodies as they were, and most of them ask nothing about the
/// fleet: what they gave last time is what they would give again. Results are kept as long as the body itself.
/// </summary>
static class ContentMemo
{
    static readonly ConditionalWeakTable<object, Dictionary<string, Entry>> Known = new();

    /// <summary>What a body gives, remembered or evaluated.</summary>
    /// <param name="body">The body: any object that stays the same as long as the body does.</param>
    /// <param name="fleet">What it may ask, in canonical form.</param>
    /// <param name="self">The node it is for.</param>
    /// <param name="row">The node's inventory row.</param>
    /// <param name="evaluate">Evaluates it.</param>
    public static EvaluatedContent Get(
        object body, FleetScope fleet, NodeFacts? self, RecordValue? row, Func<ContentScope, EvaluatedContent> evaluate)
    {
        var entries = Known.GetValue(body, _ => new Dictionary<string, Entry>(StringComparer.Ordinal));
        lock (entries)
        {
            if ((Find(entries, "") ?? Find(entries, self?.HostName ?? "")) is { } known) return known;
            var content = evaluate(fleet.For(self, row));
            entries[content.DependsOnNode() ? self?.HostName ?? "" : ""] = new Entry(fleet, self, row, content);
            return content;
        }

        EvaluatedContent? Find(Dictionary<string, Entry> all, string key) =>
            all.TryGetValue(key, out var entry) && entry.IsRightFor(fleet, self, row) ? entry.Content : null;
    }

    sealed record Entry(FleetScope Fleet, NodeFacts? Self, RecordValue? Row, EvaluatedContent Content)
    {
        public bool IsRightFor(FleetScope fleet, NodeFacts? self, RecordValue? row) =>
            (Content.DependsOnFleet() ? ReferenceEquals(Fleet, fleet) : ReferenceEquals(Fleet.Schema, fleet.Schema))
            && (!Content.DependsOnNode() || (Equals(Self, self) && Equals(Row, row)));
    }
}
