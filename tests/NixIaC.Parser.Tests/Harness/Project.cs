using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Parser.Content;
using Xunit;

namespace NixIaC.Parser.Tests.Harness;

/// <summary>A project in memory.</summary>
/// <param name="Sources">The C# files, by path.</param>
sealed record Project(params (string Path, string Text)[] Sources)
{
    public const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using NixIaC;";

    public static CSharpParseOptions Language { get; } = new(LanguageVersion.Preview);

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(FleetAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(NixOS).Assembly.Location),
    ];

    public IEnumerable<MetadataReference> OtherReferences { get; init; } = [];

    /// <summary>A project with a node <c>Acme.Pi</c>.</summary>
    /// <param name="members">The members of the node.</param>
    /// <param name="others">What stands beside it in the namespace.</param>
    public static Project OfNode(string members, string others = "") =>
        new(("Usings.cs", Usings), ("Pi.cs", $"namespace Acme;\npublic class Pi\n{{\n{members}\n}}\n{others}"));

    /// <summary>A project whose node has one body with these statements.</summary>
    public static Project OfBody(string statements, string others = "") =>
        OfNode($"public static void Configure(NixOS nixos)\n{{\n{statements}\n}}", others);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Fleet",
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Language, "/fleet/" + source.Path)),
        References.Concat(OtherReferences),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>The project compiled; errors of the compiler fail the test.</summary>
    public CSharpCompilation CompileWithoutErrors()
    {
        var compilation = Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    public static EquatableArray<ContentProgram> Bodies(Compilation compilation, string type = "Acme.Pi") =>
        ContentBodies.Of(compilation.GetTypeByMetadataName(type)!, compilation, TestContext.Current.CancellationToken);
}
