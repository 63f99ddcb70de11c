using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Analyzers;

namespace NixIaC.Benchmarks;

/// <summary>How long it takes after an edit until the open file shows what is wrong, and how long the compiler's own errors of that file take.</summary>
static class FirstDiagnostic
{
    /// <summary>The edit gives two nodes one address.</summary>
    public static Task<Row> OfAddress(int nodes) => Measure(
        nodes, SampleFleet.Sources(nodes), (text, number) => SampleFleet.EditAddress(SampleFleet.EditContent(text, number)), "NIX3001");

    /// <summary>The edit gives a port that is none.</summary>
    public static Task<Row> OfOption(int nodes) => Measure(nodes, SampleBodies.Sources(nodes, perFile: 10), SampleBodies.EditBadly, "NIX4002");

    static async Task<Row> Measure(int nodes, IReadOnlyDictionary<string, string> sources, Func<string, int, string> edit, string rule)
    {
        var project = new SampleProject(sources);
        var own = await Median.Of(3, 15, i =>
        {
            var (compilation, tree) = Edited(i);
            return Median.Of(0, 1, _ => compilation.GetSemanticModel(tree).GetDiagnostics());
        });
        var first = await Median.Of(10, 15, async i =>
        {
            var (compilation, tree) = Edited(i);
            var clock = Stopwatch.StartNew();
            var analysis = compilation.WithAnalyzers([new FleetAnalyzer()], new AnalyzerOptions(SampleProject.Files, SampleProject.Options));
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
            var elapsed = clock.Elapsed;
            return found.Any(diagnostic => diagnostic.Id == rule) ? elapsed : throw new InvalidOperationException($"The open file did not show {rule}.");
        });
        return new Row(nodes, first, own);

        (CSharpCompilation Compilation, Microsoft.CodeAnalysis.SyntaxTree Tree) Edited(int number) => project.Edit(text => edit(text, number));
    }
}
