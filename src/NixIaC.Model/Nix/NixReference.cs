namespace NixIaC.Model.Nix;

/// <summary>A name in scope: <c>pkgs</c>. Must be a Nix identifier and no keyword.</summary>
public sealed record NixIdentifier(string Name) : NixExpression;

/// <summary>Selection from a set: <c>inputs.nixpkgs."weird name"</c>.</summary>
/// <param name="Target">The set.</param>
/// <param name="Path">One or more segments, unquoted.</param>
public sealed record NixSelection(NixExpression Target, EquatableArray<string> Path) : NixExpression;

/// <summary>A function applied to arguments: <c>import ./x.nix { }</c>.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">One or more arguments.</param>
public sealed record NixApplication(NixExpression Function, EquatableArray<NixExpression> Arguments) : NixExpression;
