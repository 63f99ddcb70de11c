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
        if (Place(path) is { value: null, children.Count: 0 } place) (place.value, place.comment) = (newValue, newComment);
    }

    /// <summary>Sets an option likewise, but puts a list before the one that is there: keys and ports are never lost.</summary>
    public void Join(IEnumerable<string> path, NixExpression newValue)
    {
        if (Place(path) is not { children.Count: 0 } place) return;
        if (place.value is NixList there && newValue is NixList more)
            place.value = new NixList(more.Items.Concat(there.Items).Distinct().ToEquatableArray());
        else place.value ??= newValue;
    }

    // Null where an option above has a value.
    OptionTree? Place(IEnumerable<string> path)
    {
        var place = this;
        foreach (var segment in path)
        {
            if (place.value is not null) return null;
            if (!place.children.TryGetValue(segment, out var next)) place.children[segment] = next = new OptionTree();
            place = next;
        }
        return place;
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
