namespace NixIaC.Model.Lowering.Files;

/// <summary>A file of the project that the build task copies into the flake, byte by byte.</summary>
/// <param name="Path">Where it goes, relative to the flake, with <c>/</c>.</param>
/// <param name="Source">The file, from the project folder on, with <c>/</c>.</param>
/// <param name="Form">What it must be to be let in.</param>
public sealed record FlakeCopy(string Path, string Source, CopyForm Form);

/// <summary>What the build task makes sure of before it copies a file.</summary>
public enum CopyForm
{
    /// <summary>Nothing: any file.</summary>
    Plain,

    /// <summary>It is encrypted by sops.</summary>
    Sops,

    /// <summary>It is encrypted by age.</summary>
    Age,
}
