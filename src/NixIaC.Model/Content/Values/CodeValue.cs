using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Values;

/// <summary>Something that only Nix knows: an option that is read, and all that is computed from it.</summary>
/// <param name="Expression">Code in the scope <c>{ config, lib, pkgs, inputs, ... }</c>.</param>
public sealed record CodeValue(NixExpression Expression) : ContentValue;
