using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Fixes;

/// <summary>A user's project in an editor, where fixes are offered and applied.</summary>
sealed class FixedProject : IDisposable
{
    readonly AdhocWorkspace workspace = new();
    readonly Solution solution;

    public FixedProject(UserProject project)
    {
        var id = ProjectId.CreateNewId();
        solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Fleet", "Fleet", LanguageNames.CSharp,
            compilationOptions: project.Options, parseOptions: UserProject.Language, metadataReferences: UserProject.References));
        foreach (var (path, text) in project.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), path, SourceText.From(text), filePath: path);
    }

    /// <summary>What the fix offers for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers(CodeFixProvider fix, Diagnostic diagnostic)
    {
        var offers = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(Document(diagnostic), diagnostic, (offer, _) => offers.Add(offer), default));
        return offers;
    }

    /// <summary>Applies the one offer and gives the changed file.</summary>
    public async Task<string> Apply(CodeFixProvider fix, Diagnostic diagnostic, string file = "Test.cs") =>
        await Apply(Assert.Single(await Offers(fix, diagnostic)), file);

    /// <summary>Applies the fix wherever it is offered and gives the changed file.</summary>
    public async Task<string> ApplyAll(CodeFixProvider fix, ImmutableArray<Diagnostic> diagnostics, string file = "Test.cs")
    {
        var offer = Assert.Single(await Offers(fix, diagnostics[0]));
        var context = new FixAllContext(
            Document(diagnostics[0]).Project, fix, FixAllScope.Project, offer.EquivalenceKey!, diagnostics.Select(one => one.Id).Distinct(),
            new Known(diagnostics), default);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await Apply(all!, file);
    }

    /// <summary>The diagnostics of the analyzer, on the documents of this project.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync();
        var analysis = compilation!.WithAnalyzers([new FleetAnalyzer()]);
        return UserProject.Ordered(await analysis.GetAnalyzerDiagnosticsAsync());
    }

    /// <summary>A diagnostic as an option rule reports it, on the marked text.</summary>
    public async Task<Diagnostic> Propose(string covered, string replacement)
    {
        var tree = await solution.Projects.Single().Documents.Single(one => one.Name == "Test.cs").GetSyntaxTreeAsync();
        var start = tree!.ToString().IndexOf(covered, StringComparison.Ordinal);
        Assert.True(start >= 0, covered);
        return Diagnostic.Create(
            new DiagnosticDescriptor("NIX4001", "Unknown option", "", "NixIaC.Options", DiagnosticSeverity.Error, true),
            tree.GetLocation(new TextSpan(start, covered.Length)), Replacement(replacement));
    }

    public void Dispose() => workspace.Dispose();

    static ImmutableDictionary<string, string?> Replacement(string text) =>
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Replacement, text);

    Document Document(Diagnostic diagnostic) => solution.GetDocument(diagnostic.Location.SourceTree)!;

    static async Task<string> Apply(CodeAction offer, string file)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await offer.GetOperationsAsync(default)));
        var project = operation.ChangedSolution.Projects.Single();
        Assert.DoesNotContain((await project.GetCompilationAsync())!.GetDiagnostics(), one => one.Severity == DiagnosticSeverity.Error);
        return (await project.Documents.Single(one => one.Name == file).GetTextAsync()).ToString();
    }

    sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(one => one.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
