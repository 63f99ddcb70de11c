using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering;

/// <summary>
/// Options by their paths, to be written as nested sets. The first value given to a path stays: users' options are set
/// before those that follow from the topology.
/// </summary>
sealed class OptionTree
{
    readonly SortedDictionary<string, OptionTree> children = new(StringComparer.Ordinal);
    NixExpression? value;
    string? comment;

    /// <summary>Sets an option unless it, or one above or below it, has a value.</summary>
    public void Set(IEnumerable<string> path, NixExpression newValue, string? newComment = null)
    {
        var place = this;
        foreach (var segment in path)
        {
            if (place.value is not null) return;
            if (!place.children.TryGetValue(segment, out var next)) place.children[segment] = next = new OptionTree();
            place = next;
        }
        if (place.value is not null || place.children.Count > 0) return;
        (place.value, place.comment) = (newValue, newComment);
    }

    /// <summary>The bindings of the whole tree; a set with one member is written as a dotted path.</summary>
    public IEnumerable<NixBinding> Bindings() => children.Select(child => child.Value.Binding([child.Key]));

    NixBinding Binding(List<string> path)
    {
        if (value is not null) return new NixBinding(path.ToEquatableArray(), value, comment);
        if (children.Count > 1) return new NixBinding(path.ToEquatableArray(), new NixAttributeSet(Bindings().ToEquatableArray()));
        var only = children.First();
        path.Add(only.Key);
        return only.Value.Binding(path);
    }
}
