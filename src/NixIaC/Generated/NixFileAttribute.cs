using System.ComponentModel;

namespace NixIaC.Generated;

/// <summary>Marks a generated constant as the text of one file of the flake. Written by the generator, read by the build task.</summary>
/// <param name="path">Where the file goes, relative to the flake, with <c>/</c>: <c>systems/pi.nix</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NixFileAttribute(string path) : Attribute
{
    /// <summary>Where the file goes, relative to the flake, with <c>/</c>.</summary>
    public string Path { get; } = path;
}
