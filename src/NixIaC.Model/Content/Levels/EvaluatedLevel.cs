using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Declarations;

namespace NixIaC.Model.Content.Levels;

/// <summary>A level with its bodies evaluated for one node.</summary>
/// <param name="Source">The level.</param>
/// <param name="Settings">What it sets, in the order in which it is written: attributes and profiles, then <c>Configure</c>.</param>
/// <param name="Bodies">What each body gave, with the attribute that brings it.</param>
public sealed record EvaluatedLevel(LevelSource Source, EquatableArray<Setting> Settings, EquatableArray<EvaluatedBody> Bodies)
{
    static readonly ConditionalWeakTable<LevelSource, ConditionalWeakTable<object, EvaluatedLevel>> Known = new();

    /// <summary>Evaluates a level. It is the same instance as long as the level is, and what its bodies give.</summary>
    /// <param name="source">The level.</param>
    /// <param name="fleet">What bodies may ask, in canonical form.</param>
    /// <param name="self">The node it is for, or null to see what is the same for all.</param>
    /// <param name="row">The node's inventory row.</param>
    /// <param name="cancel">Ends the evaluation.</param>
    public static EvaluatedLevel Of(LevelSource source, FleetScope fleet, NodeFacts? self, RecordValue? row, CancellationToken cancel = default)
    {
        var bodies = source.Facts.Where(fact => fact is ProfileUseFact or ConfigureFact)
            .Select(fact => new EvaluatedBody(fact, Content(fact, fleet, self, row, cancel))).ToEquatableArray();
        // What is said of many nodes differs from node to node by a body that asks which node it is for.
        var key = bodies.Select(body => body.Content).FirstOrDefault(content => content.DependsOnNode())
            ?? bodies.Select(body => body.Content).FirstOrDefault() ?? (object)source;
        var known = Known.GetOrCreateValue(source);
        lock (known)
        {
            if (known.TryGetValue(key, out var level) && level.IsOf(bodies)) return level;
            known.Remove(key);
            known.Add(key, level = new EvaluatedLevel(source, SettingsOf(source, bodies).ToEquatableArray(), bodies));
            return level;
        }
    }

    static EvaluatedContent Content(ContentFact fact, FleetScope fleet, NodeFacts? self, RecordValue? row, CancellationToken cancel) => fact switch
    {
        ProfileUseFact use => ContentMemo.Get(use.Instance, fleet, self, row, scope => ContentEvaluator.Evaluate(use.Program, use.Instance, scope, cancel)),
        ConfigureFact configure => ContentMemo.Get(configure.Program, fleet, self, row, scope => ContentEvaluator.Evaluate(configure.Program, scope, cancel)),
        _ => throw new ArgumentException("Only methods and profiles have a body.", nameof(fact)),
    };

    static IEnumerable<Setting> SettingsOf(LevelSource source, EquatableArray<EvaluatedBody> bodies)
    {
        var next = 0;
        foreach (var fact in source.Facts)
            if (fact is OptionFact option)
            {
                if (AttributeSettings.Of(option) is { } setting) yield return setting;
            }
            else if (next < bodies.Count && ReferenceEquals(bodies[next].Fact, fact))
            {
                foreach (var setting in bodies[next++].Content.Settings) yield return setting with { Site = fact.Site };
            }
    }

    bool IsOf(EquatableArray<EvaluatedBody> bodies) =>
        Bodies.Zip(bodies, (one, other) => ReferenceEquals(one.Content, other.Content)).All(same => same);
}

/// <summary>What one body gave.</summary>
/// <param name="Fact">The method or profile.</param>
/// <param name="Content">What it gave.</param>
public sealed record EvaluatedBody(ContentFact Fact, EvaluatedContent Content);
