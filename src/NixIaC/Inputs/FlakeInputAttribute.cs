namespace NixIaC;

/// <summary>
/// A flake that the fleet's flake takes things from: <c>[FlakeInput("github:nix-community/srvos", Follows = ["nixpkgs"])]
/// public sealed class Srvos;</c>. The type is how modules, overlays and packages of it are named.
/// </summary>
/// <param name="reference">
/// The flake reference as Nix has it: <c>github:owner/repository</c>, <c>gitlab:</c>, <c>sourcehut:</c>, <c>git+https://...</c>,
/// <c>path:...</c>, <c>https://.../x.tar.gz</c>, or the name of a registry entry.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FlakeInputAttribute(string reference) : Attribute
{
    /// <summary>The flake reference.</summary>
    public string Reference { get; } = reference;

    /// <summary>
    /// Inputs of that flake that are to be the fleet's own of the same name: <c>nixpkgs</c>, or the name of another
    /// <c>[FlakeInput]</c>. The fleet then has one version of them.
    /// </summary>
    public string[] Follows { get; set; } = [];

    /// <summary>The input's name; made from the type's name when left out: <c>SopsNix</c> is <c>sops-nix</c>.</summary>
    public string? Name { get; set; }
}
