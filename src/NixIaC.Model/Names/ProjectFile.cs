namespace NixIaC.Model.Names;

/// <summary>Paths of the project's own files.</summary>
public static class ProjectFile
{
    /// <summary>Why a text is no path of a <c>.nix</c> file, as a clause that follows "which"; null when it is one.</summary>
    public static string? Problem(string path) =>
        PathProblem(path) ?? (path.EndsWith(".nix", StringComparison.Ordinal) ? null : "is not a .nix file.");

    /// <summary>Why a text is no path of a file in the project, as a clause that follows "which"; null when it is one.</summary>
    public static string? PathProblem(string path)
    {
        if (path.Length == 0) return "is empty.";
        if (path[0] == '/' || path.Contains(":")) return "is not relative: write it from the project folder on, such as 'hardware/pi.nix'.";
        if (path.Contains("\\")) return "has backslashes: write '/', which works everywhere.";
        if (Normalize(path).Split('/').Any(segment => segment is ".." or "."  or "")) return "leaves the project folder or has empty parts: write it from the project folder on.";
        return null;
    }

    /// <summary>The path without a leading <c>./</c>.</summary>
    public static string Normalize(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
}
