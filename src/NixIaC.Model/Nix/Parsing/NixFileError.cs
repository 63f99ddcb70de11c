namespace NixIaC.Model.Nix.Parsing;

/// <summary>Why a file of the project is no Nix.</summary>
/// <param name="Place">Where the fault is.</param>
/// <param name="Message">What was expected and the likely cause, in sentences.</param>
public sealed record NixFileError(FilePlace Place, string Message)
{
    /// <summary>An error in its file.</summary>
    /// <param name="path">The file, from the project folder on, with <c>/</c>.</param>
    /// <param name="text">What it says.</param>
    /// <param name="error">What the parser found.</param>
    public static NixFileError Of(string path, string text, NixSyntaxError error) =>
        new(new FileText(path, text).Place(error.Start, error.Length), error.Message);
}
