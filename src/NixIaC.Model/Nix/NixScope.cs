namespace NixIaC.Model.Nix;

/// <summary><c>let … in body</c>.</summary>
/// <param name="Set">The bindings, by the rules of a set; may be recursive.</param>
/// <param name="Body">The value.</param>
public sealed record NixLet(NixAttributeSet Set, NixExpression Body) : NixExpression;

/// <summary><c>with scope; body</c>.</summary>
public sealed record NixWith(NixExpression Scope, NixExpression Body) : NixExpression;
