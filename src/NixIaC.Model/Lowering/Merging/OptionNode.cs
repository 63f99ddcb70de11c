using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>A place in the tree of options: what is said of it as a whole, the nearest first, and its members.</summary>
sealed class OptionNode
{
    readonly SortedDictionary<string, OptionNode> members = new(StringComparer.Ordinal);

    public List<Contribution> Said { get; } = [];

    IEnumerable<Contribution> Below => members.Values.SelectMany(member => member.Said.Concat(member.Below));

    /// <summary>The place that a path leads to.</summary>
    public OptionNode Place(IEnumerable<string> path)
    {
        var place = this;
        foreach (var segment in path)
        {
            if (!place.members.TryGetValue(segment, out var next)) place.members[segment] = next = new OptionNode();
            place = next;
        }
        return place;
    }

    /// <summary>Whether a place above the one that a path leads to has a value in any case.</summary>
    public bool IsSettledAbove(IReadOnlyCollection<string> path)
    {
        var place = this;
        foreach (var segment in path)
        {
            if (place.Said.Exists(one => one.IsCertain)) return true;
            if (!place.members.TryGetValue(segment, out var next)) return false;
            place = next;
        }
        return false;
    }

    /// <summary>Whether a place below has a value in any case.</summary>
    public bool IsSettledBelow() => Below.Any(one => one.IsCertain);

    /// <summary>The bindings of the members that have a value.</summary>
    public IEnumerable<NixBinding> Bindings(OptionSchema schema) =>
        members.Where(member => member.Value.HasValue).Select(member => member.Value.Binding([member.Key], schema));

    bool HasValue => Said.Count > 0 || members.Values.Any(member => member.HasValue);

    NixBinding Binding(List<string> path, OptionSchema schema)
    {
        var said = Said;
        List<Contribution> below = said.Count > 0 ? [.. Below] : [];
        if (below.Count > 0) (said, below) = Settled(said, below);
        if (said.Count == 0)
        {
            var bindings = Bindings(schema).ToList();
            return bindings.Count == 1 ? bindings[0] with { Path = path.Concat(bindings[0].Path).ToEquatableArray() } : Group(path, bindings);
        }
        var definitions = OptionMerge.Of(said, () => JoinKinds.Of(schema, said[0].Setting.Path)).ToList();
        var values = definitions.Select(definition => definition.ToNix()).ToList();
        if (below.Count > 0) values.Add(new NixAttributeSet(Bindings(schema).ToEquatableArray()));
        var by = definitions.SelectMany(definition => definition.By).ToList();
        var words = string.Join(", ", by.Select(one => one.Words).Where(text => text.Length > 0).Distinct());
        return new NixBinding(
            path.ToEquatableArray(),
            values.Count == 1 ? values[0] : Call(Name("lib", "mkMerge"), List([.. values])),
            words.Length > 0 ? "From " + words + "." : null)
        {
            Origins = by.Select(one => one.Origin).OfType<NixOrigin>().Distinct().ToEquatableArray(),
        };
    }

    // What all members have in common is said once, of the group.
    static NixBinding Group(IEnumerable<string> path, List<NixBinding> members)
    {
        var common = members.TrueForAll(member => string.Equals(member.Comment, members[0].Comment, StringComparison.Ordinal)) ? members[0].Comment : null;
        var inside = common is null ? members : members.Select(member => member with { Comment = null });
        return new NixBinding(path.ToEquatableArray(), new NixAttributeSet(inside.ToEquatableArray()), common);
    }

    // A plain value has no members: of it and of what is said of them, the stronger and nearer counts. An empty set beside
    // members says nothing.
    static (List<Contribution> Said, List<Contribution> Below) Settled(List<Contribution> said, List<Contribution> below)
    {
        var leaf = said.Where(one => one.IsCertain && one.Setting.Value.IsLeaf()).OrderBy(Strength).FirstOrDefault();
        if (leaf is not null && Strength(leaf).CompareTo(below.Min(Strength)) <= 0) return (said, []);
        return (
            [.. said.Where(one => !one.IsCertain || !(one.Setting.Value.IsLeaf() || IsNothing(one)))],
            below);
    }

    static bool IsNothing(Contribution one) => one.Setting is { Priority: OptionPriority.Normal, Value: NixAttributeSet { IsEmpty: true } };

    static (int Priority, int Distance) Strength(Contribution one) => (one.Setting.Strength, one.Distance);
}
