using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Analyzers;
using NixIaC.Generators;

namespace NixIaC.Benchmarks;

/// <summary>What stays in memory, after a full collection, of a project of bodies that was looked at.</summary>
static class Memory
{
    public static async Task<Row> Measure(int nodes)
    {
        // What is loaded once, whatever the project, does not count.
        await Look(1);
        return await Look(nodes);
    }

    static async Task<Row> Look(int nodes)
    {
        var before = Kept();
        var project = new SampleProject(SampleBodies.Sources(nodes, perFile: 10));
        var (compilation, tree) = project.Edit(text => text);
        compilation.GetDiagnostics();
        var alone = Kept() - before;

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FleetGenerator().AsSourceGenerator()], SampleProject.Files, optionsProvider: SampleProject.Options);
        driver = driver.RunGenerators(compilation);
        var analysis = compilation.WithAnalyzers([new FleetAnalyzer()], new AnalyzerOptions(SampleProject.Files, SampleProject.Options));
        await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
        var with = Kept() - before;

        GC.KeepAlive(project);
        GC.KeepAlive(driver);
        GC.KeepAlive(analysis);
        return new Row(nodes, with, alone, "MiB");
    }

    static double Kept()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
    }
}
