namespace NixIaC.Model.Nix;

/// <summary>A Nix expression as a value: two expressions are equal when they would be written alike.</summary>
public abstract record NixExpression;

/// <summary>A string; any text without NUL and without lone surrogates. Interpolation is not possible: <c>${</c> is text.</summary>
public sealed record NixString(string Value) : NixExpression;

/// <summary>A 64-bit integer.</summary>
public sealed record NixInteger(long Value) : NixExpression;

/// <summary>A finite floating-point number.</summary>
public sealed record NixFloat(double Value) : NixExpression;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record NixBoolean(bool Value) : NixExpression;

/// <summary><c>null</c>.</summary>
public sealed record NixNull : NixExpression;

/// <summary>A path literal relative to the file it stands in (<c>./x.nix</c>, <c>../modules/base.nix</c>).</summary>
public sealed record NixPath(string Value) : NixExpression;

/// <summary>A list.</summary>
public sealed record NixList(EquatableArray<NixExpression> Items) : NixExpression;

/// <summary>An attribute set; bindings keep the order they are given in.</summary>
public sealed record NixAttributeSet(EquatableArray<NixBinding> Bindings) : NixExpression;

/// <summary>One binding of an attribute set: a path of one or more segments (quoted by the writer where needed), its value.</summary>
/// <param name="Path">The segments, unquoted: <c>["services", "nginx", "enable"]</c>.</param>
/// <param name="Value">What is bound.</param>
/// <param name="Comment">Lines of text written as <c>#</c> comments above the binding, or null.</param>
public sealed record NixBinding(EquatableArray<string> Path, NixExpression Value, string? Comment = null);
