using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>A user's project as the compiler sees it. Edits make new projects that share all that they leave alone.</summary>
sealed record FleetProject(CSharpCompilation Compilation, ImmutableArray<AdditionalText> Files, string Folder)
{
    /// <summary>The settings that leave a generator the least room: all warnings are errors, docs are checked.</summary>
    public static readonly CSharpCompilationOptions Strict = new(
        OutputKind.DynamicallyLinkedLibrary,
        generalDiagnosticOption: ReportDiagnostic.Error,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: ImmutableDictionary<string, ReportDiagnostic>.Empty
            // Users may switch these off for their fleet; ours must not need it.
            .Add("CS1591", ReportDiagnostic.Suppress).Add("CS8019", ReportDiagnostic.Suppress));

    static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, Ours("NixIaC.dll"), Ours("NixIaC.NixOS.dll")];

    // By file: some tests cannot have the names of user code among their own.
    static PortableExecutableReference Ours(string file) => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file));

    CSharpParseOptions Parsing { get; init; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>A project of sources, named <c>0.cs</c>, <c>1.cs</c>...</summary>
    public static FleetProject Of(params string[] sources) => sources.Index().Aggregate(
        In("/home/user/fleet/"), (project, source) => project.With($"{source.Index}.cs", source.Item));

    /// <summary>An empty project in a folder.</summary>
    public static FleetProject In(string folder) =>
        new(CSharpCompilation.Create("Fleet", references: References, options: Strict), [], folder);

    /// <summary>The project in another version of C#; call it before sources are added.</summary>
    public FleetProject InVersion(LanguageVersion version) => this with { Parsing = Parsing.WithLanguageVersion(version) };

    /// <summary>The project with a source file added or replaced.</summary>
    public FleetProject With(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, Parsing, Folder + path, System.Text.Encoding.UTF8);
        var old = Compilation.SyntaxTrees.FirstOrDefault(known => known.FilePath == tree.FilePath);
        return this with { Compilation = old is null ? Compilation.AddSyntaxTrees(tree) : Compilation.ReplaceSyntaxTree(old, tree) };
    }

    /// <summary>The project with one edit: a text that occurs once is replaced.</summary>
    public FleetProject Edit(string before, string after)
    {
        var tree = Assert.Single(Compilation.SyntaxTrees, tree => tree.ToString().Contains(before, StringComparison.Ordinal));
        var text = tree.ToString();
        Assert.Equal(text.IndexOf(before, StringComparison.Ordinal), text.LastIndexOf(before, StringComparison.Ordinal));
        return With(tree.FilePath[Folder.Length..], text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>The project with a <c>.nix</c> file added or replaced.</summary>
    public FleetProject WithFile(string path, string text) => this with
    {
        Files = [.. Files.Where(file => file.Path != Folder + path), new NixFile(Folder + path, text)],
    };
}
