namespace NixIaC.Model.Lowering;

/// <summary>One file of the flake.</summary>
/// <param name="Path">Where it goes, relative to the flake, with <c>/</c>.</param>
/// <param name="Text">What it says: LF line ends.</param>
public sealed record FlakeText(string Path, string Text)
{
    /// <summary>A file of the project as it was read, whatever its line ends are.</summary>
    public static FlakeText Read(string path, string text) => new(path, text.Replace("\r\n", "\n"));
}
