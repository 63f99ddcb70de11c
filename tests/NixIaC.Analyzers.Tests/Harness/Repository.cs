namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>This repository's own files.</summary>
static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] segments) => System.IO.Path.Combine([Folder, .. segments]);

    static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "NixIaC.sln")) ? folder : Find(System.IO.Path.GetDirectoryName(folder)!);
}
