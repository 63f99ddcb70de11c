using System.Diagnostics;
using System.Reflection;
using System.Security;
using NixIaC.Analyzers;
using NixIaC.Generators;
using NixIaC.Model;
using NixIaC.Parser;
using NixIaC.Testing;

namespace NixIaC.Benchmarks;

/// <summary>
/// How long <c>dotnet build</c> takes after an edit to one node, beside the same project with the attributes' assembly
/// alone: no generator, no analyzers, no files written. Every build starts its own compiler, as on a build server.
/// </summary>
static class WholeBuild
{
    public static Task<Row> OfFleet(int nodes) => Measure(nodes, SampleFleet.Sources(nodes), SampleFleet.EditContent);

    public static Task<Row> OfBodies(int nodes) => Measure(nodes, SampleBodies.Sources(nodes, perFile: 10), SampleBodies.Edit);

    /// <summary>Beside the same build with analyzers switched off: the generator finds the errors all the same.</summary>
    public static Task<Row> OfAnalyzers(int nodes) =>
        Measure(nodes, SampleFleet.Sources(nodes), SampleFleet.EditContent, Everything + "<PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>");

    static async Task<Row> Measure(int nodes, IReadOnlyDictionary<string, string> sources, Func<string, int, string> edit, string beside = "")
    {
        using var folder = new TemporaryFolder("nixiac-bench");
        Write(folder, "with", sources, Everything);
        Write(folder, "without", sources, beside);
        foreach (var name in new[] { "with", "without" }) await DotnetBuild.Succeed(folder[name]);
        // In turn, so that a machine that is busy for a while slows both.
        var without = new List<TimeSpan>();
        var with = await Median.Of(1, 5, async i =>
        {
            without.Add(await Build(folder["without"], i));
            return await Build(folder["with"], i);
        });
        without.RemoveAt(0);
        without.Sort();
        return new Row(nodes, with, without[without.Count / 2]);

        async Task<TimeSpan> Build(string project, int number)
        {
            await File.WriteAllTextAsync(Path.Combine(project, SampleFleet.EditedFile), edit(sources[SampleFleet.EditedFile], number));
            var clock = Stopwatch.StartNew();
            await DotnetBuild.Succeed(project, "--no-restore", "-m:1", "-p:UseSharedCompilation=false");
            return clock.Elapsed;
        }
    }

    static void Write(TemporaryFolder folder, string name, IReadOnlyDictionary<string, string> sources, string items)
    {
        foreach (var (path, text) in sources) folder.Write(Path.Combine(name, path), text);
        folder.Write(Path.Combine(name, "disk.nix"), "{ }\n");
        folder.Write(Path.Combine(name, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");
        folder.Write(Path.Combine(name, "Sample.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><Reference Include="{Escaped(typeof(NodeAttribute))}" /><Reference Include="{Escaped(typeof(NixOS))}" /></ItemGroup>
              {items}
            </Project>
            """);
        if (items.Length == 0) return;
        folder.Write(Path.Combine(name, "Directory.Build.props"), $"""<Project><Import Project="{Escaped(Metadata("MSBuild"))}build/NixIaC.props" /></Project>""");
        folder.Write(Path.Combine(name, "Directory.Build.targets"), $"""
            <Project>
              <PropertyGroup><NixIaCTasksAssembly>{Escaped(Metadata("MSBuild"))}bin/{Metadata("Configuration")}/net10.0/NixIaC.MSBuild.dll</NixIaCTasksAssembly></PropertyGroup>
              <Import Project="{Escaped(Metadata("MSBuild"))}build/NixIaC.targets" />
            </Project>
            """);
    }

    static string Everything =>
        $"<ItemGroup>{string.Concat(new[] { typeof(FleetGenerator), typeof(FleetAnalyzer), typeof(DeclarationParser), typeof(Release) }.Select(type => $"<Analyzer Include=\"{Escaped(type)}\" />"))}</ItemGroup>";

    static string Escaped(Type type) => Escaped(type.Assembly.Location);

    static string Escaped(string path) => SecurityElement.Escape(path)!;

    static string Metadata(string key) =>
        typeof(WholeBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
