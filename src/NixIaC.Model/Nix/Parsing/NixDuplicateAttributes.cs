namespace NixIaC.Model.Nix.Parsing;

/// <summary>
/// Refuses names that a set binds twice. Sets that meet at one name are joined, as Nix does while it parses:
/// <c>a.b = 1; a.c = 2;</c> and <c>a = { b = 1; }; a.c = 2;</c> are one set each.
/// </summary>
sealed class NixDuplicateAttributes
{
    readonly string text;

    NixDuplicateAttributes(string text) => this.text = text;

    /// <summary>What a name is bound to: the names of a set, or null for any other value.</summary>
    sealed record Bound(int Start, Dictionary<string, Bound>? Inside);

    public static void Refuse(string text, NixNode root) => new NixDuplicateAttributes(text).Visit(root);

    void Visit(NixNode node)
    {
        if (node is NixSetNode set) Names(set.Bindings);
        else if (node is NixLetNode let)
        {
            Names(let.Bindings);
            Visit(let.Body);
        }
        else foreach (var child in node.Children) Visit(child);
    }

    Dictionary<string, Bound> Names(EquatableArray<NixBindingNode> bindings)
    {
        var names = new Dictionary<string, Bound>(StringComparer.Ordinal);
        foreach (var binding in bindings)
            if (binding is NixAttributeNode attribute) Add(names, attribute);
            else if (binding is NixInheritNode inherit)
            {
                if (inherit.Source is not null) Visit(inherit.Source);
                foreach (var name in inherit.Names) Join(names, name.Name!, new(name.Start, null), name);
            }
        return names;
    }

    void Add(Dictionary<string, Bound> names, NixAttributeNode attribute)
    {
        var path = attribute.Path;
        for (var i = 0; i < path.Count; i++)
        {
            var segment = path[i];
            if (segment.Expression is { } expression) Visit(expression);
            if (i == path.Count - 1)
            {
                var value = new Bound(path[0].Start, Value(attribute.Value));
                if (segment.Name is not null) Join(names, segment.Name, value, path[0], segment);
            }
            else if (segment.Name is null) names = new(StringComparer.Ordinal);
            else if (!names.TryGetValue(segment.Name, out var bound))
            {
                var inside = new Dictionary<string, Bound>(StringComparer.Ordinal);
                names[segment.Name] = new(path[0].Start, inside);
                names = inside;
            }
            else names = bound.Inside ?? throw Twice(bound, path[0], segment);
        }
    }

    Dictionary<string, Bound>? Value(NixNode value)
    {
        var inner = value;
        while (inner is NixParenthesesNode parentheses) inner = parentheses.Inner;
        if (inner is NixSetNode { Kind: not NixSetKind.Let } set) return Names(set.Bindings);
        Visit(inner);
        return null;
    }

    void Join(Dictionary<string, Bound> names, string name, Bound value, NixNode first, NixNode? last = null)
    {
        if (!names.TryGetValue(name, out var bound)) names[name] = value;
        else if (bound.Inside is { } inside && value.Inside is { } more)
            foreach (var item in more) Join(inside, item.Key, item.Value, first, last);
        else throw Twice(bound, first, last ?? first);
    }

    NixRefusal Twice(Bound bound, NixNode first, NixNode last)
    {
        var (line, column) = NixTextPosition.Of(text, bound.Start);
        return new(first.Start, last.End - first.Start, FormattableString.Invariant(
            $"{text.Substring(first.Start, last.End - first.Start)} is bound twice; the first time at line {line}, column {column}."));
    }
}
