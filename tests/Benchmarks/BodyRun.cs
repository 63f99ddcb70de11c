using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Generators;

namespace NixIaC.Benchmarks;

/// <summary>How long the generator runs after an edit inside one <c>Configure</c> of ten statements, in an editor that has it warm.</summary>
static class BodyRun
{
    public static Func<int, Task<Row>> With(int perFile) => async nodes =>
    {
        var project = new SampleProject(SampleBodies.Sources(nodes, perFile));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FleetGenerator().AsSourceGenerator()], SampleProject.Files, optionsProvider: SampleProject.Options);
        driver = driver.RunGenerators(project.Edit(text => text).Compilation);
        var written = driver.GetRunResult().GeneratedTrees.Count(tree => tree.FilePath.Contains("systems_", StringComparison.Ordinal));
        if (written != nodes) throw new InvalidOperationException($"The sample fleet is unsound: {written} systems of {nodes} were written.");

        var compile = await Median.Of(3, 7, i => Edited(i).GetDiagnostics());
        var run = await Median.Of(20, 25, async i =>
        {
            var edited = Edited(i);
            return await Median.Of(0, 1, _ => driver = driver.RunGenerators(edited));
        });
        return new Row(nodes, run, compile);

        CSharpCompilation Edited(int number) => project.Edit(text => SampleBodies.Edit(text, number)).Compilation;
    };
}
