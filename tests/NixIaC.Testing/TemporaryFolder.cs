namespace NixIaC.Testing;

/// <summary>A new empty folder that is removed when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string name = "nixiac") =>
        Path = Directory.CreateTempSubdirectory(name + "-").FullName;

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, making its folders.</summary>
    public string Write(string relative, string text)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
