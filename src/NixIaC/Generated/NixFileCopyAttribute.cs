using System.ComponentModel;

namespace NixIaC.Generated;

/// <summary>Written by the generator for each file of the project that the build task copies into the flake.</summary>
/// <param name="path">The path in the flake, with <c>/</c>.</param>
/// <param name="source">The file, from the project folder on, with <c>/</c>.</param>
/// <param name="form">What the file must be: <c>Plain</c>, <c>Sops</c> or <c>Age</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NixFileCopyAttribute(string path, string source, string form) : Attribute
{
    /// <summary>The path in the flake.</summary>
    public string Path { get; } = path;

    /// <summary>The file of the project.</summary>
    public string Source { get; } = source;

    /// <summary>What the file must be.</summary>
    public string Form { get; } = form;
}
