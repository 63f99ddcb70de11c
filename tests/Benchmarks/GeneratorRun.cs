using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Generators;

namespace NixIaC.Benchmarks;

/// <summary>How long the generator runs after an edit to the content of one node, in an editor that has it warm.</summary>
static class GeneratorRun
{
    public static async Task<Row> Measure(int nodes)
    {
        var project = new SampleProject(SampleFleet.Sources(nodes));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FleetGenerator().AsSourceGenerator()], SampleProject.Files, optionsProvider: SampleProject.Options);
        Check(driver = driver.RunGenerators(project.Edit(text => text).Compilation), nodes);

        var compile = await Median.Of(3, 7, i => Edited(i).GetDiagnostics());
        var run = await Median.Of(20, 25, async i =>
        {
            var edited = Edited(i);
            return await Median.Of(0, 1, _ => driver = driver.RunGenerators(edited));
        });
        return new Row(nodes, run, compile);

        CSharpCompilation Edited(int number) => project.Edit(text => SampleFleet.EditContent(text, number)).Compilation;
    }

    static void Check(GeneratorDriver driver, int nodes)
    {
        var written = driver.GetRunResult().GeneratedTrees.Count(tree => tree.FilePath.Contains("systems_", StringComparison.Ordinal));
        if (written != nodes) throw new InvalidOperationException($"The sample fleet is unsound: {written} systems of {nodes} were written.");
    }
}
