using NixIaC.Model.Options.Packing;

namespace NixIaC.Model.Options.Walking;

/// <summary>Walks the tree of options, one segment at a time, in one release.</summary>
sealed class OptionWalker(OptionCatalogue catalogue, Release release)
{
    /// <summary>The place that a segment leads to, or null when it leads nowhere.</summary>
    public OptionNode? Step(OptionNode node, string segment)
    {
        if (StepByName(node, segment) is { } known) return known;
        if (node.Group is { } group && catalogue.AnyKey(group) is { } entry) return Enter(node, group, entry);
        return KeyType(node) is { } type ? new(null, node.Owner, false, type) : null;
    }

    /// <summary>The place that a segment leads to when the schema has a member of that very name, else null.</summary>
    public OptionNode? StepByName(OptionNode node, string segment) =>
        node.Group is { } group && catalogue.Member(group, segment) is { } entry ? Enter(node, group, entry) : null;

    /// <summary>The place of the elements of a list.</summary>
    public OptionNode Element(OptionNode node, OptionType type) =>
        node.Group is { } group && catalogue.Member(group, "*") is { } entry
            ? new(Below(group, entry), node.Owner, false, type)
            : new(null, node.Owner, false, type);

    /// <summary>The members of a place that the schema knows by name.</summary>
    public IEnumerable<OptionEntry> Members(OptionNode node) =>
        node.Group is { } group ? catalogue.Members(group).Where(entry => !OptionPath.IsWildcard(entry.Segment)) : [];

    /// <summary>The names of those members.</summary>
    public IEnumerable<string> Names(OptionNode node) =>
        node.Group is { } group ? catalogue.Names(group).Where(name => !OptionPath.IsWildcard(name)) : [];

    /// <summary>Whether the release has an option under this name.</summary>
    public bool IsAvailable(OptionDeclaration option) => option.StatusIn(release) is OptionStatus.Available or OptionStatus.Renamed;

    /// <summary>
    /// Whether the schema holds only the main options of the module at a place: every one it knows there says so.
    /// </summary>
    public bool IsPartlyRecorded(OptionNode node)
    {
        var known = Members(node).Select(entry => entry.Option).OfType<OptionDeclaration>().Where(IsAvailable).ToList();
        return known.Count > 0 && known.All(option => option.PartialModule);
    }

    OptionNode Enter(OptionNode node, string group, OptionEntry entry)
    {
        var below = entry.HasMembers ? Below(group, entry) : null;
        if (entry.Option is { } declared)
        {
            var option = declared.AsOf(release);
            return new(below, option, true, option.Type);
        }
        // A group inside a value: of the type that its keys have, unless the group itself shows that it knows better.
        var type = KeyType(node) is { } stated && (MemberTypes.TakesKeys(stated) || MemberTypes.TakesElements(stated)) ? stated : null;
        return new(below, node.Owner, false, type);
    }

    static OptionType? KeyType(OptionNode node) =>
        node.Type is { } type ? MemberTypes.Of(type, recorded: node.Group is not null) : null;

    static string Below(string group, OptionEntry entry) => PackFormat.Group(group, entry.Segment);
}
