using NixIaC.Testing;
using Xunit;

namespace NixIaC.EndToEnd.Tests;

/// <summary>The example in a folder of its own, with NixIaC from its package.</summary>
sealed class HomeLabCopy : IDisposable
{
    readonly TemporaryFolder folder = new("nixiac");

    public HomeLabCopy(PackedNixIaC package, string name = "HomeLab", string lineEnd = "\n")
    {
        Folder = folder[name];
        foreach (var file in Sources())
            Write(Path.GetRelativePath(Repository.HomeLab, file), File.ReadAllText(file).ReplaceLineEndings(lineEnd));
        Write("nuget.config", package.NuGetConfiguration);
        Write("Directory.Build.props", """
            <Project>
              <ItemGroup><PackageReference Include="NixIaC" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string FlakeFolder => Path.Combine(Folder, "bin", "Debug", "net10.0", "nix");

    /// <summary>The flake: text by path.</summary>
    public IReadOnlyDictionary<string, string> Flake => FlakeIn(FlakeFolder);

    public static IReadOnlyDictionary<string, string> FlakeIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);

    public Task<BuildResult> Build(params string[] arguments) => DotnetBuild.Run(Folder, arguments);

    public async Task<BuildResult> BuildSound(params string[] arguments)
    {
        var built = await Build(arguments);
        Assert.True(built.Succeeded, built.Output);
        Assert.Empty(built.Diagnostics);
        return built;
    }

    /// <summary>Changes the source of one file.</summary>
    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => folder.Dispose();

    static IEnumerable<string> Sources() =>
        new[] { "*.cs", "*.nix", "*.csproj" }
            .SelectMany(pattern => Directory.EnumerateFiles(Repository.HomeLab, pattern, SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.HomeLab, file).Split('/', '\\').Any(part => part is "bin" or "obj"));
}
