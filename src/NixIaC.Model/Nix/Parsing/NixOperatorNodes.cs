namespace NixIaC.Model.Nix.Parsing;

/// <summary><c>target.a.b</c> or <c>target.a.b or fallback</c></summary>
public sealed record NixSelectNode(int Start, int Length, NixNode Target, EquatableArray<NixNameNode> Path, NixNode? Fallback)
    : NixNode(Start, Length, Math.Max(Above(Path, Target), Above(Fallback)))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => Fallback is null ? [Target, .. Path] : [Target, .. Path, Fallback];
}

/// <summary><c>target ? a.b</c></summary>
public sealed record NixHasNode(int Start, int Length, NixNode Target, EquatableArray<NixNameNode> Path)
    : NixNode(Start, Length, Above(Path, Target))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Target, .. Path];
}

/// <summary>A function and all the arguments that follow it: <c>f a b</c></summary>
public sealed record NixApplicationNode(int Start, int Length, NixNode Function, EquatableArray<NixNode> Arguments)
    : NixNode(Start, Length, Above(Arguments, Function))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Function, .. Arguments];
}

/// <summary><c>!a</c> or <c>-a</c></summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Operator"><c>!</c> or <c>-</c>.</param>
/// <param name="Operand">What it is applied to.</param>
public sealed record NixUnaryNode(int Start, int Length, string Operator, NixNode Operand) : NixNode(Start, Length, Above(Operand))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Operand];
}

/// <summary>Two operands: <c>a // b</c></summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Operator">The operator as written: <c>+ - * / ++ // == != &lt; &lt;= &gt; &gt;= &amp;&amp; || -&gt;</c>.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record NixBinaryNode(int Start, int Length, string Operator, NixNode Left, NixNode Right)
    : NixNode(Start, Length, Above(Left, Right))
{
    /// <inheritdoc/>
    public override IEnumerable<NixNode> Children => [Left, Right];
}
