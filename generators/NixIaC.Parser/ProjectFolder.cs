using Microsoft.CodeAnalysis.Diagnostics;

namespace NixIaC.Parser;

/// <summary>The project's folder, and paths relative to it.</summary>
public static class ProjectFolder
{
    /// <summary>The project's folder as MSBuild says it, with <c>/</c> at the end; null when it does not.</summary>
    public static string? Of(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.ProjectDir", out var folder) && folder.Length > 0
            ? folder.Replace('\\', '/').TrimEnd('/') + "/"
            : null;

    /// <summary>The path of a file from the project folder on; null for files outside.</summary>
    public static string? Relative(string? folder, string path) =>
        folder is null ? null : Within(folder, path.Replace('\\', '/'));

    /// <summary>Whether a file is a Nix file.</summary>
    public static bool IsNix(string path) => path.EndsWith(".nix", StringComparison.Ordinal);

    /// <summary>A path from the project folder on; the last segment of it alone when it is outside.</summary>
    public static string Shown(string? folder, string path)
    {
        var normal = path.Replace('\\', '/');
        return (folder is null ? null : Within(folder, normal)) ?? normal.Substring(normal.LastIndexOf('/') + 1);
    }

    static string? Within(string folder, string normal) =>
        normal.StartsWith(folder, StringComparison.Ordinal) ? normal.Substring(folder.Length) : null;
}
