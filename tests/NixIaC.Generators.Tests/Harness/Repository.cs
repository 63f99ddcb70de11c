namespace NixIaC.Generators.Tests.Harness;

/// <summary>This repository on disk.</summary>
static class Repository
{
    public static readonly string Root = Find();

    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "NixIaC.sln")))
            folder = Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
