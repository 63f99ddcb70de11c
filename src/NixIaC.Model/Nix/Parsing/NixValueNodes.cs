namespace NixIaC.Model.Nix.Parsing;

/// <summary>A variable: <c>pkgs</c>. <c>true</c>, <c>null</c> and <c>__curPos</c> are variables too.</summary>
public sealed record NixVariableNode(int Start, int Length, string Name) : NixNode(Start, Length, 1)
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [];
}

/// <summary>An integer; never negative, since a sign is an operator.</summary>
public sealed record NixIntegerNode(int Start, int Length, long Value) : NixNode(Start, Length, 1)
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [];
}

/// <summary>A floating-point number.</summary>
public sealed record NixFloatNode(int Start, int Length, double Value) : NixNode(Start, Length, 1)
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [];
}

/// <summary>A string without quotes that looks like an address: <c>https://example.org</c>.</summary>
public sealed record NixUriNode(int Start, int Length, string Value) : NixNode(Start, Length, 1)
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [];
}

/// <summary>A path that Nix looks up: <c>&lt;nixpkgs/lib&gt;</c>; the name is without the angle brackets.</summary>
public sealed record NixSearchPathNode(int Start, int Length, string Name) : NixNode(Start, Length, 1)
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [];
}

/// <summary>A list.</summary>
public sealed record NixListNode(int Start, int Length, EquatableArray<NixNode> Items) : NixNode(Start, Length, Above(Items))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Items;
}

/// <summary>An expression in parentheses.</summary>
public sealed record NixParenthesesNode(int Start, int Length, NixNode Inner) : NixNode(Start, Length, Above(Inner))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Inner];
}
