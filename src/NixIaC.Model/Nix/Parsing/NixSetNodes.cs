namespace NixIaC.Model.Nix.Parsing;

/// <summary>The forms of an attribute set.</summary>
public enum NixSetKind
{
    /// <summary><c>{ … }</c></summary>
    Plain,
    /// <summary><c>rec { … }</c>: values see the names of the set.</summary>
    Recursive,
    /// <summary><c>let { …; body = …; }</c>: the old form of let, the value of its attribute body.</summary>
    Let,
}

/// <summary>An attribute set. Names are distinct, as Nix wants it; <c>a.b</c> and <c>a.c</c> stay the two bindings that were written.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">Which form.</param>
/// <param name="Bindings">What it binds.</param>
/// <param name="ClosingComments">Comments after the last binding.</param>
public sealed record NixSetNode(
    int Start, int Length, NixSetKind Kind, EquatableArray<NixBindingNode> Bindings, EquatableArray<NixComment> ClosingComments)
    : NixNode(Start, Length, Above(Bindings))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Bindings;
}

/// <summary>A binding of a set or let, from its first name to its semicolon.</summary>
public abstract record NixBindingNode(int Start, int Length, int Height) : NixNode(Start, Length, Height)
{
    /// <summary>The comments above it.</summary>
    public EquatableArray<NixComment> CommentsAbove { get; init; }

    /// <summary>The comments on the line of its end.</summary>
    public EquatableArray<NixComment> CommentsBehind { get; init; }
}

/// <summary><c>a.b = value;</c></summary>
public sealed record NixAttributeNode(int Start, int Length, EquatableArray<NixNameNode> Path, NixNode Value)
    : NixBindingNode(Start, Length, Above(Path, Value))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [.. Path, Value];
}

/// <summary><c>inherit a b;</c> or <c>inherit (source) a b;</c></summary>
public sealed record NixInheritNode(int Start, int Length, NixNode? Source, EquatableArray<NixNameNode> Names)
    : NixBindingNode(Start, Length, Above(Names, Source))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Source is null ? Names : [Source, .. Names];
}

/// <summary>One segment of an attribute path.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Name">The name, or null when only evaluation tells it.</param>
/// <param name="Expression">The string, or what stands inside <c>${ }</c>; null for an identifier.</param>
public sealed record NixNameNode(int Start, int Length, string? Name, NixNode? Expression) : NixNode(Start, Length, Above(Expression))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Expression is null ? [] : [Expression];
}
