namespace NixIaC.Model.Nix.Parsing;

/// <summary>A part of a string or of a path.</summary>
public abstract record NixPartNode(int Start, int Length, int Height) : NixNode(Start, Length, Height);

/// <summary>Text of a string or path. The value is what Nix makes of it: escapes resolved, common indentation removed.</summary>
public sealed record NixTextNode(int Start, int Length, string Value) : NixPartNode(Start, Length, 1)
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [];
}

/// <summary><c>${expression}</c> in a string or path.</summary>
public sealed record NixHoleNode(int Start, int Length, NixNode Expression) : NixPartNode(Start, Length, Above(Expression))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Expression];
}

/// <summary>A string between <c>"</c> or, indented, between <c>''</c>.</summary>
public sealed record NixStringNode(int Start, int Length, EquatableArray<NixPartNode> Parts, bool Indented)
    : NixNode(Start, Length, Above(Parts))
{
    /// <summary>The text, or null when there are holes in it.</summary>
    public string? Value => NixParts.Text(Parts);

    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Parts;
}

/// <summary>A path: <c>./x.nix</c>, <c>/etc/hosts</c>, <c>~/keys</c>, <c>./hosts/${name}.nix</c>.</summary>
public sealed record NixPathNode(int Start, int Length, EquatableArray<NixPartNode> Parts) : NixNode(Start, Length, Above(Parts))
{
    /// <summary>The path as written, or null when there are holes in it.</summary>
    public string? Value => NixParts.Text(Parts);

    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Parts;
}

static class NixParts
{
    public static string? Text(EquatableArray<NixPartNode> parts) =>
        parts.All(part => part is NixTextNode) ? string.Concat(parts.Select(part => ((NixTextNode)part).Value)) : null;
}
