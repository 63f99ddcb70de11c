using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>Runs the generator again and again, as an editor does, and keeps what its steps remember.</summary>
sealed class Driver(bool editor = false)
{
    GeneratorDriver driver = CSharpGeneratorDriver.Create(
        [new FleetGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    FleetProject? last;

    /// <summary>The generator's run over a project.</summary>
    public Run Run(FleetProject project)
    {
        if (last?.Folder != project.Folder) driver = driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(project.Folder, editor));
        if (last is null) driver = driver.AddAdditionalTexts(project.Files);
        else Update(last, project);
        driver = driver.WithUpdatedParseOptions((CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options);
        last = project;
        driver = driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var output, out _);
        return new Run(driver.GetRunResult().Results.Single(), output);
    }

    // Files that stayed must stay the same objects, or everything looks changed.
    void Update(FleetProject before, FleetProject after)
    {
        foreach (var file in before.Files.Except(after.Files))
        {
            var heir = after.Files.FirstOrDefault(candidate => candidate.Path == file.Path);
            driver = heir is null ? driver.RemoveAdditionalTexts([file]) : driver.ReplaceAdditionalText(file, heir);
        }
        var known = before.Files.Select(file => file.Path).ToHashSet();
        driver = driver.AddAdditionalTexts([.. after.Files.Where(file => !known.Contains(file.Path))]);
    }
}
