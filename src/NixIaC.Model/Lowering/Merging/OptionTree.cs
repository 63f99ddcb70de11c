using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>Options by their paths, with all that is said of each, to be written as nested sets.</summary>
sealed class OptionTree(OptionSchema schema)
{
    readonly OptionNode root = new();
    int farthest;

    /// <summary>Adds what levels set, the nearest first.</summary>
    public void Add(IEnumerable<ContentLevel> levels)
    {
        foreach (var level in levels)
        {
            foreach (var one in Contribution.Of(level, farthest)) root.Place(one.Setting.Path.Segments).Said.Add(one);
            farthest++;
        }
    }

    /// <summary>
    /// Adds an option that follows from the topology, farther than all levels: what users set counts instead, also what
    /// they set above or below it. They may add to a list with <c>+=</c>.
    /// </summary>
    public void Follow(IReadOnlyCollection<string> path, NixExpression value) => Follow(path, value, alwaysJoins: false, OptionPriority.Normal);

    /// <summary>Adds an option likewise, but puts a list before the one that users set: keys and ports are never lost.</summary>
    public void Join(IReadOnlyCollection<string> path, NixExpression value) => Follow(path, value, alwaysJoins: true, OptionPriority.Normal);

    /// <summary>Adds an option likewise, but weaker than what files that users import say of it.</summary>
    public void Suggest(IReadOnlyCollection<string> path, NixExpression value) => Follow(path, value, alwaysJoins: false, OptionPriority.Default);

    void Follow(IReadOnlyCollection<string> path, NixExpression value, bool alwaysJoins, OptionPriority priority)
    {
        if (root.IsSettledAbove(path) || root.Place(path).IsSettledBelow()) return;
        var setting = new Setting(new OptionPath(path.ToEquatableArray()), value) { Priority = priority };
        root.Place(path).Said.Add(new Contribution(setting, farthest, "", null) { AlwaysJoins = alwaysJoins });
    }

    /// <summary>The bindings of the whole tree; a set with one member is written as a dotted path.</summary>
    public IEnumerable<NixBinding> Bindings() => root.Bindings(schema);
}
