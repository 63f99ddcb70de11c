using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Generators;

namespace NixIaC.Benchmarks;

/// <summary>How long the generator runs after an edit to the content of one node, in an editor that has it warm.</summary>
static class GeneratorRun
{
    /// <summary>The edit is to an attribute.</summary>
    public static Task<Row> OfFleet(int nodes) => Measure(nodes, SampleFleet.Sources(nodes), SampleFleet.EditContent);

    /// <summary>The edit is inside one <c>Configure</c> of ten statements.</summary>
    public static Func<int, Task<Row>> OfBodies(int perFile) => nodes => Measure(nodes, SampleBodies.Sources(nodes, perFile), SampleBodies.Edit);

    static async Task<Row> Measure(int nodes, IReadOnlyDictionary<string, string> sources, Func<string, int, string> edit)
    {
        var project = new SampleProject(sources);
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

        CSharpCompilation Edited(int number) => project.Edit(text => edit(text, number)).Compilation;
    }

    static void Check(GeneratorDriver driver, int nodes)
    {
        var written = driver.GetRunResult().GeneratedTrees.Count(tree => tree.FilePath.Contains("systems_", StringComparison.Ordinal));
        if (written != nodes) throw new InvalidOperationException($"The sample fleet is unsound: {written} systems of {nodes} were written.");
    }
}
