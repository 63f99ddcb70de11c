using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Benchmarks;

/// <summary>A sample fleet as the compiler has it in an editor: one file is edited, all else stays.</summary>
sealed class SampleProject
{
    const string Folder = "/home/user/sample/";

    static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    readonly CSharpCompilation compilation;
    readonly SyntaxTree edited;

    /// <param name="sources">The files by path; <see cref="SampleFleet.EditedFile"/> among them.</param>
    public SampleProject(IReadOnlyDictionary<string, string> sources)
    {
        compilation = CSharpCompilation.Create(
            "Sample",
            sources.Select(file => Parse(file.Key, file.Value)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        edited = compilation.SyntaxTrees.Single(tree => tree.FilePath == Folder + SampleFleet.EditedFile);
    }

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(NodeAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(NixOS).Assembly.Location),
    ];

    public static ImmutableArray<AdditionalText> Files { get; } = [new DiskFile()];

    public static AnalyzerConfigOptionsProvider Options { get; } = new ProjectOptions();

    /// <summary>The compilation after an edit of the one file, and the file's tree in it.</summary>
    public (CSharpCompilation Compilation, SyntaxTree Edited) Edit(Func<string, string> edit)
    {
        var tree = Parse(SampleFleet.EditedFile, edit(edited.ToString()));
        return (compilation.ReplaceSyntaxTree(edited, tree), tree);
    }

    static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Parsing, Folder + path, Encoding.UTF8);

    sealed class DiskFile : AdditionalText
    {
        public override string Path => Folder + "disk.nix";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("{ }\n", Encoding.UTF8);
    }

    sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    sealed class Properties : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = key switch { "build_property.ProjectDir" => Folder, "build_property.DesignTimeBuild" => "true", _ => null }) is not null;
    }
}
