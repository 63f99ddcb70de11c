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
    /// <summary>Evaluates a level.</summary>
    /// <param name="source">The level.</param>
    /// <param name="fleet">What bodies may ask, in canonical form.</param>
    /// <param name="self">The node it is for, or null to see what is the same for all.</param>
    /// <param name="row">The node's inventory row.</param>
    /// <param name="cancel">Ends the evaluation.</param>
    public static EvaluatedLevel Of(LevelSource source, FleetScope fleet, NodeFacts? self, RecordValue? row, CancellationToken cancel = default)
    {
        var settings = new List<Setting>();
        var bodies = new List<EvaluatedBody>();
        foreach (var fact in source.Facts)
            switch (fact)
            {
                case OptionFact option when AttributeSettings.Of(option) is { } setting:
                    settings.Add(setting);
                    break;
                case ProfileUseFact use:
                    Add(use, ContentMemo.Get(use.Instance, fleet, self, row, scope =>
                        ContentEvaluator.Evaluate(use.Program, use.Instance, scope, cancel)));
                    break;
                case ConfigureFact configure:
                    Add(configure, ContentMemo.Get(configure.Program, fleet, self, row, scope =>
                        ContentEvaluator.Evaluate(configure.Program, scope, cancel)));
                    break;
            }
        return new EvaluatedLevel(source, settings.ToEquatableArray(), bodies.ToEquatableArray());

        void Add(ContentFact fact, EvaluatedContent content)
        {
            settings.AddRange(content.Settings.Select(setting => setting with { Site = fact.Site }));
            bodies.Add(new EvaluatedBody(fact, content));
        }
    }
}

/// <summary>What one body gave.</summary>
/// <param name="Fact">The method or profile.</param>
/// <param name="Content">What it gave.</param>
public sealed record EvaluatedBody(ContentFact Fact, EvaluatedContent Content);
