using System.Text;

namespace NixIaC.MSBuild.Output;

/// <summary>
/// The list of files that the last build wrote, one a line. Paths are relative to the project, so that a project that was moved or
/// copied does not take the files of the old place for its own.
/// </summary>
sealed class OutputRecord(string recordFile, string projectDirectory)
{
    /// <summary>The files of the last build, absolute.</summary>
    public IReadOnlyList<string> Read() =>
        File.Exists(recordFile)
            ? [.. File.ReadAllLines(recordFile).Where(line => line.Length > 0).Select(line => Path.GetFullPath(line, projectDirectory))]
            : [];

    /// <summary>Also when nothing changed: the record must be newer than the files and the compiler's output.</summary>
    public void Write(IEnumerable<string> files) =>
        OutputFolders.Write(recordFile, Encoding.UTF8.GetBytes(string.Concat(files.Select(file => Relative(file) + "\n"))));

    /// <summary>The folder of an earlier flake: the one with its entry point.</summary>
    public static string? Root(IReadOnlyList<string> files) =>
        files.Where(file => Path.GetFileName(file) == FlakeCheck.EntryPoint)
            .Select(file => Path.GetDirectoryName(file))
            .MinBy(folder => folder!.Length);

    string Relative(string file) => Path.GetRelativePath(projectDirectory, file).Replace('\\', '/');
}
