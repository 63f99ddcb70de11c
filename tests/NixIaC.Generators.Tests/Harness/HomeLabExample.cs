namespace NixIaC.Generators.Tests.Harness;

/// <summary>The example HomeLab as a project.</summary>
static class HomeLabExample
{
    static readonly string Folder = Repository.Path("examples", "HomeLab");

    public static FleetProject Project { get; } = In("/home/user/HomeLab/");

    /// <summary>The example as it would be in another folder, its sources in another order or with other line ends.</summary>
    public static FleetProject In(string folder, bool reversed = false, Func<string, string>? text = null)
    {
        var project = FleetProject.In(folder);
        foreach (var path in Ordered(Read("*.cs"), reversed)) project = project.With(path, Text(path, text));
        foreach (var path in Ordered(Read("*.nix"), reversed)) project = project.WithFile(path, Text(path, text));
        return project;
    }

    static IEnumerable<string> Read(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal));

    static IEnumerable<string> Ordered(IEnumerable<string> paths, bool reversed) =>
        reversed ? paths.OrderDescending(StringComparer.Ordinal) : paths.Order(StringComparer.Ordinal);

    static string Text(string path, Func<string, string>? text)
    {
        var read = File.ReadAllText(Path.Combine(Folder, path));
        return text is null ? read : text(read);
    }
}
