using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Benchmarks;

/// <summary>How long an editor takes to list what may follow <c>nixos.Services.</c>, after an edit, with all warm.</summary>
static class Completion
{
    public static async Task<Row> Measure(int nodes)
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), metadataReferences: SampleProject.References));
        foreach (var (path, text) in SampleBodies.Sources(nodes, perFile: 10)) project = project.AddDocument(path, text).Project;
        return new Row(nodes, await Of("nixos.Services.", 1_000), await Of("System.Console.", 10));

        async Task<TimeSpan> Of(string expression, int least)
        {
            var code = $"using NixIaC; class Open {{ void Configure(NixOS nixos) {{ {expression} }} }}";
            var document = project.AddDocument("Open.cs", code);
            var position = code.IndexOf(expression, StringComparison.Ordinal) + expression.Length;
            return await Median.Of(5, 15, async i =>
            {
                // A line at the end: an edit elsewhere would be cheaper than what users do.
                var edited = document.WithText(SourceText.From($"{code}\n// {i}"));
                var clock = System.Diagnostics.Stopwatch.StartNew();
                var list = await CompletionService.GetService(edited)!.GetCompletionsAsync(edited, position);
                var elapsed = clock.Elapsed;
                return list.ItemsList.Count >= least ? elapsed : throw new InvalidOperationException($"Only {list.ItemsList.Count} members were offered after {expression}");
            });
        }
    }
}
