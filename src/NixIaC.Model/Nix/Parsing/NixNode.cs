namespace NixIaC.Model.Nix.Parsing;

/// <summary>A piece of Nix source as it was written. Offsets count UTF-16 code units from the start of the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, without comments and blanks around it.</param>
/// <param name="Height">The levels of nodes from here down, itself included; at most <see cref="NixParser.MaximumHeight"/>.</param>
public abstract record NixNode(int Start, int Length, int Height)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The nodes directly inside, in the order of the text.</summary>
    public abstract IEnumerable<NixNode> Children { get; }

    internal static int Above(params NixNode?[] children)
    {
        var height = 0;
        foreach (var child in children) height = Math.Max(height, child?.Height ?? 0);
        return height + 1;
    }

    internal static int Above<T>(EquatableArray<T> children, NixNode? one = null) where T : NixNode
    {
        var height = one?.Height ?? 0;
        for (var i = 0; i < children.Count; i++) height = Math.Max(height, children[i].Height);
        return height + 1;
    }
}
