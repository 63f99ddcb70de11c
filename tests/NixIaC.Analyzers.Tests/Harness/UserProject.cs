using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>A user's project in memory.</summary>
/// <param name="Sources">The C# files, by path.</param>
sealed record UserProject(params (string Path, string Text)[] Sources)
{
    public const string Folder = "/home/alice/fleet/";

    public static CSharpParseOptions Language { get; } = new(LanguageVersion.Preview);

    public static IEnumerable<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(FleetAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(NixOS).Assembly.Location),
    ];

    /// <summary>The project's Nix files, from its folder on.</summary>
    public string[] NixFiles { get; init; } = [Prelude.NixFile];

    /// <summary>The project's other files that the compiler knows.</summary>
    public (string Path, string Text)[] Files { get; init; } = [];

    /// <summary>Whether the compiler is told the project's folder.</summary>
    public bool KnowsFolder { get; init; } = true;

    public IEnumerable<MetadataReference> OtherReferences { get; init; } = [];

    public CSharpCompilationOptions Options { get; init; } = new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: true);

    /// <summary>A project with the standard prelude and one file.</summary>
    public static UserProject WithPrelude(string text) =>
        new(("Usings.cs", Prelude.Usings), ("Prelude.cs", Prelude.Fleet), ("Test.cs", text));

    /// <summary>A project whose one file declares its own fleet.</summary>
    public static UserProject Bare(string text) => new(("Usings.cs", Prelude.Usings), ("Test.cs", text));

    public CSharpCompilation Compile(string name = "Fleet") => CSharpCompilation.Create(
        name,
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Language, Folder + source.Path)),
        References.Concat(OtherReferences),
        Options);

    public AnalyzerOptions AnalyzerOptions() => new(
        [.. NixFiles.Select(path => new NixFile(Folder + path)), .. Files.Select(file => new NixFile(Folder + file.Path, file.Text))],
        new FolderOptions(KnowsFolder ? Folder : null));

    /// <summary>The compilation with the analyzer; whatever the analyzer throws fails the test.</summary>
    public CompilationWithAnalyzers Analyze(bool concurrent = true) => new(
        Compile(),
        [new FleetAnalyzer()],
        new CompilationWithAnalyzersOptions(
            AnalyzerOptions(),
            (error, _, _) => throw new InvalidOperationException("The analyzer crashed.", error),
            concurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false,
            analyzerExceptionFilter: null));

    /// <summary>What the analyzer reports, in the order of files and lines.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnostics() => Ordered(await Analyze().GetAnalyzerDiagnosticsAsync());

    /// <summary>The compiler's own errors.</summary>
    public IEnumerable<Diagnostic> CompilerErrors() =>
        Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static ImmutableArray<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(one => one.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(one => one.Location.SourceSpan.Start).ThenBy(one => one.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Text(), StringComparer.Ordinal),
    ];
}
