namespace NixIaC.Model.Nix;

/// <summary>An operator with two operands: <c>left ++ right</c>.</summary>
/// <param name="Operator">The operator as Nix writes it: <c>+ - * / ++ // == != &lt; &lt;= > >= &amp;&amp; || -></c>.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record NixBinary(string Operator, NixExpression Left, NixExpression Right) : NixExpression;

/// <summary>An operator with one operand: <c>!x</c> or <c>-x</c>.</summary>
public sealed record NixUnary(string Operator, NixExpression Operand) : NixExpression;

/// <summary><c>if condition then a else b</c></summary>
public sealed record NixIf(NixExpression Condition, NixExpression Then, NixExpression Else) : NixExpression;

/// <summary>A string with holes: <c>"${config.x}/bin"</c>. Parts that are <see cref="NixString"/> are text, the others holes.</summary>
public sealed record NixInterpolation(EquatableArray<NixExpression> Parts) : NixExpression;

/// <summary>
/// Code that a user wrote, verbatim. It must be one well-formed expression; it is put in parentheses wherever its place
/// could tear it apart. The names <c>config</c>, <c>lib</c>, <c>pkgs</c>, <c>inputs</c> and those of its own are in scope.
/// </summary>
public sealed record NixCode(string Text) : NixExpression;
