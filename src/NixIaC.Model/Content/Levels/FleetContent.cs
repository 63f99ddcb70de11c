using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>What all machines of a fleet are set to: every body evaluated, machines with equal content together.</summary>
public sealed class FleetContent
{
    readonly Dictionary<string, EquatableArray<SystemGroup>> byType;
    readonly Lazy<HashSet<string>> usedTypes;
    readonly Lazy<EquatableArray<EvaluatedLevel>> levels;

    FleetContent(FleetScope scope, Dictionary<string, EquatableArray<SystemGroup>> byType)
    {
        (Scope, this.byType) = (scope, byType);
        usedTypes = new(FindUsedTypes);
        levels = new(() => FindLevels().ToEquatableArray());
    }

    /// <summary>What the bodies could ask.</summary>
    public FleetScope Scope { get; }

    /// <summary>The systems of all node types.</summary>
    public IEnumerable<SystemGroup> Systems => byType.Values.SelectMany(groups => groups);

    /// <summary>The systems of one node type; none when it describes no machine.</summary>
    public EquatableArray<SystemGroup> Of(Declaration type) => byType.TryGetValue(type.Type, out var groups) ? groups : default;

    /// <summary>Whether a body names a secret or an input.</summary>
    public bool Uses(string type) => usedTypes.Value.Contains(type);

    /// <summary>The files whose content bodies want. No others may be read: they need not be text.</summary>
    public EquatableArray<string> WantedTexts =>
        Systems.SelectMany(system => system.Contents).SelectMany(content => content.Files)
            .Where(use => use.Form == LocalForm.Text).Select(use => use.Path).Distinct()
            .OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>All levels as evaluated for all systems; those that come out alike for several come once.</summary>
    public EquatableArray<EvaluatedLevel> Levels => levels.Value;

    /// <summary>Evaluates a fleet.</summary>
    public static FleetContent Of(FleetModel fleet, CancellationToken cancel = default)
    {
        var scope = ScopeOf(fleet, default).Canonical();
        var content = Evaluate(fleet, scope, cancel);
        // Options of other nodes are known only after those are evaluated: whoever asks for one is evaluated again.
        var answers = Answers(content);
        return answers.Count == 0 ? content : Evaluate(fleet, ScopeOf(fleet, answers).Canonical(), cancel);
    }

    HashSet<string> FindUsedTypes() => new(
        Systems.SelectMany(system => system.Contents)
            .SelectMany(content => content.Secrets.Select(use => use.Type).Concat(content.Inputs.Select(use => use.Type))),
        StringComparer.Ordinal);

    // Those of one source differ when they come out otherwise for some nodes.
    IEnumerable<EvaluatedLevel> FindLevels() =>
        from same in Systems.SelectMany(system => system.Levels).Distinct(ByReference<EvaluatedLevel>.Comparer).GroupBy(level => level.Source, ByReference<LevelSource>.Comparer)
        from level in same.Skip(1).Any() ? same.GroupBy(level => level.Settings).Select(alike => alike.First()) : same
        select level;

    static FleetContent Evaluate(FleetModel fleet, FleetScope scope, CancellationToken cancel)
    {
        var groups = new SystemGroups(fleet, scope, cancel);
        var byType = new Dictionary<string, EquatableArray<SystemGroup>>(StringComparer.Ordinal);
        foreach (var node in fleet.Of<NodeFact>())
        {
            cancel.ThrowIfCancellationRequested();
            byType[node.Type] = groups.Of(node).ToEquatableArray();
        }
        return new FleetContent(scope, byType);
    }

    static FleetScope ScopeOf(FleetModel fleet, EquatableArray<OptionAnswer> options) => new(
        fleet.Schema,
        FactsOfFleet.Of(fleet),
        Secrets: ResolvedSecret.All(fleet).Select(secret => new NamedAnswer(secret.Type, new NixString(secret.Path))).ToEquatableArray(),
        Inputs: InputResolver.Resolve(fleet).Select(input => new NamedAnswer(input.Type, new NixString(input.Name))).ToEquatableArray(),
        new LocalFiles((fleet.OtherFiles ?? default).Concat(fleet.Files ?? default).ToEquatableArray(), fleet.Texts),
        options);

    static EquatableArray<OptionAnswer> Answers(FleetContent content) =>
        (from system in content.Systems
         from level in system.Levels
         from body in level.Bodies
         from use in body.Content.Options
         select (use.HostName, use.Path)).Distinct()
        .Select(asked => Answer(content, asked.HostName, asked.Path)).OfType<OptionAnswer>()
        .OrderBy(answer => answer.HostName, StringComparer.Ordinal).ThenBy(answer => answer.Path.ToString(), StringComparer.Ordinal)
        .ToEquatableArray();

    // The nearest level that sets it, as if all were plain: another node's priorities against its image are Nix's to know.
    static OptionAnswer? Answer(FleetContent content, string hostName, OptionPath path) =>
        content.Systems.Where(system => system.Machines.Any(machine => machine.HostName == hostName))
            .SelectMany(system => system.Levels)
            .SelectMany(level => level.Settings.Reverse())
            .Where(setting => setting.Path == path)
            .Select(setting => new OptionAnswer(hostName, path, setting.Value))
            .FirstOrDefault();
}
