using System.Security;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

/// <summary>
/// A project in a folder of its own, with the constants that the generator would make written by hand. It references no package,
/// so that its restore needs no feed, and does without the analyzers and generators of the SDK, which take longer than all the rest.
/// </summary>
sealed class FleetProject : IDisposable
{
    public const string Flake = "bin/Debug/net10.0/nix";

    readonly TemporaryFolder folder;

    public FleetProject(
        string name = "Lab",
        string framework = "<TargetFramework>net10.0</TargetFramework>",
        string properties = "",
        string items = "",
        string targets = "")
    {
        folder = new("nixiac");
        Folder = System.IO.Path.Combine(folder.Path, name);
        Write("Lab.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{framework}<LangVersion>14.0</LangVersion><EnableNETAnalyzers>false</EnableNETAnalyzers>{properties}</PropertyGroup>
              <ItemGroup><Reference Include="NixIaC" HintPath="{SecurityElement.Escape(Parts.Attributes)}" />{items}</ItemGroup>
            </Project>
            """);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup><NixIaCTasksAssembly>{SecurityElement.Escape(Parts.Task)}</NixIaCTasksAssembly></PropertyGroup>
              <Import Project="{SecurityElement.Escape(Parts.Targets)}/build/NixIaC.props" />
            </Project>
            """);
        Write("Directory.Build.targets", $"""
            <Project>
              <Import Project="{SecurityElement.Escape(Parts.Targets)}/build/NixIaC.targets" />
              <Target Name="OwnGeneratorsOnly" BeforeTargets="CoreCompile">
                <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' != 'Generator'" /></ItemGroup>
              </Target>
              {targets}
            </Project>
            """);
        Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        Declare(Files);
    }

    /// <summary>The files of the fleet that every test starts with.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["flake.nix"] = "{\n  outputs = _: { };\n}\n",
        ["fleet.json"] = "{ \"motto\": \"größer, naïve, İstanbul\" }\n",
        ["systems/pi.nix"] = "{ }\n",
        ["systems/forge.nix"] = "{ networking.hostName = \"forge\"; }\n",
    };

    public string Folder { get; }

    public string Path(string relative) => System.IO.Path.GetFullPath(relative, Folder);

    public string Write(string relative, string text)
    {
        var path = Path(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Makes the project carry these files, of a fleet of three systems and five nodes.</summary>
    public void Declare(IEnumerable<KeyValuePair<string, string>> files, string more = "") =>
        Write("Fleet.cs", CompiledForm.Of(files, more));

    public async Task<BuildResult> Build(params string[] arguments)
    {
        var result = await TryBuild(arguments);
        Assert.True(result.Succeeded, result.Output);
        return result;
    }

    /// <summary>Restores the first time only.</summary>
    public Task<BuildResult> TryBuild(params string[] arguments) =>
        DotnetBuild.Run(Folder, File.Exists(Path("obj/project.assets.json")) ? ["--no-restore", .. arguments] : arguments);

    public async Task Clean(params string[] arguments)
    {
        var result = await DotnetBuild.Command("clean", Folder, arguments);
        Assert.True(result.Succeeded, result.Output);
    }

    /// <summary>The files below a folder by path and text. An absent folder has none.</summary>
    public SortedDictionary<string, string> Output(string relative = Flake) => new(
        Listing(relative).ToDictionary(file => System.IO.Path.GetRelativePath(Path(relative), file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>When each file below a folder was last written.</summary>
    public SortedDictionary<string, DateTime> Times(string relative = Flake) =>
        new(Listing(relative).ToDictionary(file => file, File.GetLastWriteTimeUtc), StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();

    IEnumerable<string> Listing(string relative) =>
        Directory.Exists(Path(relative)) ? Directory.EnumerateFiles(Path(relative), "*", SearchOption.AllDirectories) : [];
}
