using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Tree;

/// <summary>A place in the tree of options: an option, a group of options, or both.</summary>
sealed class OptionTreeNode(string segment, OptionTreeNode? parent)
{
    public const string AnyKey = "<name>";
    public const string Element = "*";

    readonly SortedDictionary<string, OptionTreeNode> children = new(StringComparer.Ordinal);

    /// <summary>The last segment of its name; <see cref="AnyKey"/> for every wildcard that stands for a key.</summary>
    public string Segment { get; } = segment;

    /// <summary>The place above; null for the root.</summary>
    public OptionTreeNode? Parent { get; } = parent;

    /// <summary>The option here; null for a mere group.</summary>
    public OptionDeclaration? Option { get; set; }

    /// <summary>The members that have names, in the order of these.</summary>
    public IEnumerable<OptionTreeNode> Named => children.Values.Where(child => child.Segment is not (AnyKey or Element));

    /// <summary>What is below, wildcards included.</summary>
    public IEnumerable<OptionTreeNode> Children => children.Values;

    /// <summary>Whether it has members with names, so that a class stands for it.</summary>
    public bool IsGroup => Named.Any();

    /// <summary>The segments from the root.</summary>
    public IEnumerable<string> Path => Parent is null ? [] : Parent.Path.Append(Segment);

    /// <summary>The name as the manual writes it.</summary>
    public string Name => OptionPath.Write(Path, wildcards: true);

    /// <summary>The member with a segment; null when there is none.</summary>
    public OptionTreeNode? Child(string segment) => children.GetValueOrDefault(segment);

    /// <summary>The member with a segment; a new one when there was none.</summary>
    public OptionTreeNode ChildOrNew(string segment)
    {
        var key = OptionPath.IsAnyKey(segment) ? AnyKey : segment;
        if (!children.TryGetValue(key, out var child)) children.Add(key, child = new(key, this));
        return child;
    }

    /// <summary>The place of an element or of a value at a key, which need not be in the tree.</summary>
    public OptionTreeNode ChildOrLoose(string segment) => Child(segment) ?? new(segment, this);

    /// <summary>This place and all below.</summary>
    public IEnumerable<OptionTreeNode> All() => children.Values.SelectMany(child => child.All()).Prepend(this);
}
