using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Analyzers;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Fleets;

/// <summary>A fleet as the generator writes it, in a folder.</summary>
sealed class WrittenFleet : IDisposable
{
    const string Head = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using NixIaC;

        namespace Acme;

        [Fleet(StateVersion = "26.05")]
        [Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Network("192.168.0.0/16", Gateway = "192.168.0.1"), In<Site>] public sealed class Lan;
        """;

    readonly TemporaryFolder folder = new();

    WrittenFleet(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files) folder.Write(path, text);
    }

    /// <summary>A project with a fleet that has a network <c>Acme.Lan</c>, and no nodes.</summary>
    public static FleetProject Empty { get; } = FleetProject.Of(Head);

    /// <summary>The fleet of a project, in which neither the compiler nor we find anything to warn of.</summary>
    /// <param name="project">The project.</param>
    /// <param name="expected">The warnings that are as they should be.</param>
    public static async Task<WrittenFleet> Of(FleetProject project, params string[] expected)
    {
        var run = Run.Of(project);
        var problems = run.Problems.Concat(await Warnings(project)).Where(problem => !expected.Contains(problem.Id)).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        var compiled = CompiledFleet.Of(run);
        Assert.Empty(compiled.Errors);
        return new(compiled.Files);
    }

    /// <summary>The folder.</summary>
    public string Folder => folder.Path;

    /// <summary>The path of the file of a system.</summary>
    public string System(string name) => folder[$"systems/{name}.nix"];

    public void Dispose() => folder.Dispose();

    static async Task<IEnumerable<Diagnostic>> Warnings(FleetProject project)
    {
        var analyzed = new CompilationWithAnalyzers(
            project.Compilation,
            [new FleetAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(project.Files, new ProjectOptions(project.Folder)),
                (error, _, _) => throw new InvalidOperationException("The analyzer crashed.", error),
                concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await analyzed.GetAnalyzerDiagnosticsAsync();
        return found.Where(one => one.Severity >= DiagnosticSeverity.Warning);
    }
}
