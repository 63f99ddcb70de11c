namespace NixIaC.Model.Nix;

/// <summary>A function of one argument.</summary>
public sealed record NixFunction(NixParameter Parameter, NixExpression Body) : NixExpression;

/// <summary>What a function calls its argument.</summary>
public abstract record NixParameter;

/// <summary>The whole argument by a name: <c>system: …</c>.</summary>
public sealed record NixNamedParameter(string Name) : NixParameter;

/// <summary>The attributes of the argument by their names: <c>{ config, lib, ... }@args: …</c>.</summary>
/// <param name="Names">The attributes, distinct identifiers.</param>
/// <param name="Open">Whether the argument may have others (<c>...</c>).</param>
/// <param name="Whole">A name for the whole argument, or null.</param>
public sealed record NixSetParameter(EquatableArray<string> Names, bool Open = true, string? Whole = null) : NixParameter;
