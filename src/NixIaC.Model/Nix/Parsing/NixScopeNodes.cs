namespace NixIaC.Model.Nix.Parsing;

/// <summary><c>x: body</c>, <c>{ a, b ? 1, ... }: body</c> or with <c>@</c> both.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Parameter">The name of the whole argument, or null.</param>
/// <param name="Pattern">The names that are taken out of it, or null.</param>
/// <param name="Body">What is returned.</param>
public sealed record NixFunctionNode(int Start, int Length, NixVariableNode? Parameter, NixPatternNode? Pattern, NixNode Body)
    : NixNode(Start, Length, Above(Pattern, Body))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => new NixNode?[] { Parameter, Pattern }
        .OfType<NixNode>().OrderBy(node => node.Start).Append(Body);
}

/// <summary><c>{ a, b ? 1, ... }</c> before a colon.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Formals">The names.</param>
/// <param name="Open">Whether others may be passed too.</param>
public sealed record NixPatternNode(int Start, int Length, EquatableArray<NixFormalNode> Formals, bool Open)
    : NixNode(Start, Length, Above(Formals))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Formals;
}

/// <summary>A name of a pattern, with its default.</summary>
public sealed record NixFormalNode(int Start, int Length, string Name, NixNode? Default) : NixNode(Start, Length, Above(Default))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Default is null ? [] : [Default];
}

/// <summary><c>let … in body</c></summary>
public sealed record NixLetNode(int Start, int Length, EquatableArray<NixBindingNode> Bindings, NixNode Body)
    : NixNode(Start, Length, Above(Bindings, Body))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [.. Bindings, Body];
}

/// <summary><c>with scope; body</c></summary>
public sealed record NixWithNode(int Start, int Length, NixNode Scope, NixNode Body) : NixNode(Start, Length, Above(Scope, Body))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Scope, Body];
}

/// <summary><c>assert condition; body</c></summary>
public sealed record NixAssertNode(int Start, int Length, NixNode Condition, NixNode Body) : NixNode(Start, Length, Above(Condition, Body))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Condition, Body];
}

/// <summary><c>if condition then a else b</c></summary>
public sealed record NixIfNode(int Start, int Length, NixNode Condition, NixNode Then, NixNode Else)
    : NixNode(Start, Length, Above(Condition, Then, Else))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Condition, Then, Else];
}
