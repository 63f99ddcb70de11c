namespace NixIaC;

/// <summary>
/// Adds NixOS modules of your own. The project's <c>.nix</c> files are copied into the flake's <c>imports</c> folder as
/// they lie, so that they may import one another by relative paths. On a node with <see cref="Image.Minimal"/>, they are
/// modules of the library in <c>modules/minimal</c>.
/// </summary>
/// <param name="files">Paths relative to the project folder, with <c>/</c>: <c>services/nas.nix</c>.</param>
/// <example><code>[Imports("services/nas.nix")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ImportsAttribute(params string[] files) : Attribute
{
    /// <summary>Paths relative to the project folder, with <c>/</c>.</summary>
    public string[] Files { get; } = files;
}
