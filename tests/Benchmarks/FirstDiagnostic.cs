using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Analyzers;

namespace NixIaC.Benchmarks;

/// <summary>
/// How long it takes after an edit that gives two nodes one address until the open file shows the error, and how long the
/// compiler's own errors of that file take.
/// </summary>
static class FirstDiagnostic
{
    public static async Task<Row> Measure(int nodes)
    {
        var project = new SampleProject(SampleFleet.Sources(nodes));
        var own = await Median.Of(3, 15, i =>
        {
            var (compilation, tree) = Edited(i);
            return Median.Of(0, 1, _ => compilation.GetSemanticModel(tree).GetDiagnostics());
        });
        return new Row(nodes, await Median.Of(10, 15, i => First(project, i)), own);

        (Microsoft.CodeAnalysis.Compilation Compilation, Microsoft.CodeAnalysis.SyntaxTree Tree) Edited(int number) =>
            project.Edit(text => SampleFleet.EditAddress(SampleFleet.EditContent(text, number)));
    }

    static async Task<TimeSpan> First(SampleProject project, int number)
    {
        var (compilation, tree) = project.Edit(text => SampleFleet.EditAddress(SampleFleet.EditContent(text, number)));
        var clock = Stopwatch.StartNew();
        var analysis = compilation.WithAnalyzers([new FleetAnalyzer()], new AnalyzerOptions(SampleProject.Files, SampleProject.Options));
        var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
        var elapsed = clock.Elapsed;
        return found.Any(diagnostic => diagnostic.Id == "NIX3001")
            ? elapsed
            : throw new InvalidOperationException("The open file did not show the duplicate address.");
    }
}
