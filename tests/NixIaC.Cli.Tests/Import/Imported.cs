using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Cli.Tests.Import;

/// <summary>Configurations as <c>nixiac import</c> turns them into C#.</summary>
static class Imported
{
    static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(NixOS).Assembly.Location), MetadataReference.CreateFromFile(typeof(NodeAttribute).Assembly.Location)];

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Import", "Configurations");

    /// <summary>The names of all configurations.</summary>
    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder, "*.nix").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The C# for a configuration of the folder.</summary>
    public static string Configuration(string name) => Of(File.ReadAllText(Path.Combine(Folder, name + ".nix")), name + ".nix");

    /// <summary>The C# for the text of a configuration.</summary>
    public static string Of(string nix, string file = "configuration.nix", params IReadOnlyList<string> options)
    {
        using var folder = new TemporaryFolder();
        var target = folder["Machine.cs"];
        var run = CommandRun.Of(["import", folder.Write(file, nix), "--output", target, "--namespace", "Acme.Nix", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllText(target);
    }

    /// <summary>The statements that a setting becomes, without what is around them.</summary>
    public static string Body(string nix)
    {
        var code = Of($"{{ config, lib, pkgs, ... }}:\n{nix}");
        var start = code.IndexOf("    {\n", StringComparison.Ordinal) + 6;
        var body = code[start..code.LastIndexOf("    }\n", StringComparison.Ordinal)];
        return string.Join('\n', body.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim())).TrimEnd('\n');
    }

    /// <summary>What the compiler says about C#, from warnings up.</summary>
    public static IReadOnlyList<Diagnostic> Compile(string code) =>
        [.. CSharpCompilation.Create("Fleet", [CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp13))], References,
                new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
