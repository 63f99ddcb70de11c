using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>A set with the bindings that meet at one name joined: <c>a.b = 1; a.c = 2;</c> is one entry with two inside.</summary>
sealed class SetTree
{
    readonly List<SetEntry> entries = [];

    public IReadOnlyList<SetEntry> Entries => entries;

    /// <summary>The tree, or null when a name is known to evaluation only.</summary>
    public static SetTree? Of(NixSetNode set, Scope scope)
    {
        var tree = new SetTree();
        return tree.Add(set, scope) ? tree : null;
    }

    bool Add(NixSetNode set, Scope scope)
    {
        foreach (var binding in set.Bindings)
            if (binding is NixInheritNode { Source: null } inherit)
                entries.AddRange(inherit.Names.Select(name => new SetEntry(name, name.Name!, new NixVariableNode(name.Start, name.Length, name.Name!), null, [])));
            else if (binding is not NixAttributeNode attribute || !Add(attribute, 0, scope)) return false;
        return true;
    }

    bool Add(NixAttributeNode attribute, int depth, Scope scope)
    {
        var segment = attribute.Path[depth];
        if ((segment.Name ?? Locals.Text(segment.Expression!, scope)) is not { } name) return false;
        var isLast = depth == attribute.Path.Count - 1;
        var value = attribute.Value;
        var comments = attribute.CommentsAbove.Concat(attribute.CommentsBehind).ToList();
        if (isLast && value is not NixSetNode { Kind: NixSetKind.Plain, Bindings.Count: > 0 })
        {
            entries.Add(new(segment, name, value, null, comments));
            return true;
        }
        var entry = entries.Find(each => each.Name == name && each.Inside is not null);
        if (entry is null) entries.Add(entry = new(segment, name, null, new(), depth == 0 ? comments : []));
        return isLast ? entry.Inside!.Add((NixSetNode)value, scope) : entry.Inside!.Add(attribute, depth + 1, scope);
    }
}

/// <summary>One name of a set, with a value or with more names inside.</summary>
/// <param name="Key">The name as written.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, or null.</param>
/// <param name="Inside">The names inside, or null.</param>
/// <param name="Comments">The comments that belong to it.</param>
sealed record SetEntry(NixNameNode Key, string Name, NixNode? Value, SetTree? Inside, IReadOnlyList<NixComment> Comments)
{
    /// <summary>Whether the name is made of names of let.</summary>
    public bool IsMade => Key.Name is null;
}
