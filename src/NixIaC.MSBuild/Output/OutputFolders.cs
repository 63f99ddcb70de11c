using System.Text;

namespace NixIaC.MSBuild.Output;

/// <summary>The only place that changes the disk.</summary>
static class OutputFolders
{
    /// <summary>The bytes of a file, or null when there is none.</summary>
    public static byte[]? Content(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    /// <summary>Deletes first, so that a file can become a folder and a name can change its case.</summary>
    public static void Apply(OutputPlan plan, string? previousRoot)
    {
        foreach (var path in plan.Deletes)
        {
            if (File.Exists(path)) File.Delete(path);
            if (previousRoot is not null) RemoveIfEmpty(Path.GetDirectoryName(path)!, previousRoot);
        }

        foreach (var file in plan.Writes)
            Write(file.Path, file.Content);
    }

    public static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    /// <summary>A file keeps its time when nothing in it changes, and the compiler does not run for it.</summary>
    public static void WriteChanged(string path, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        if (Content(path) is not { } old || !old.AsSpan().SequenceEqual(content)) Write(path, content);
    }

    static void RemoveIfEmpty(string folder, string root)
    {
        while ((folder + Path.DirectorySeparatorChar).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            if (Directory.Exists(folder)) Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
