using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Live;

public sealed class OtherProjectsTests
{
    [Fact]
    public async Task A_project_that_does_not_know_NixIaC_is_left_alone()
    {
        var compilation = CSharpCompilation.Create("Other",
            [CSharpSyntaxTree.ParseText("class NodeAttribute : System.Attribute; [Node] class Pi;", UserProject.Language)],
            Basic.Reference.Assemblies.Net100.References.All, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(await compilation.WithAnalyzers([new FleetAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public Task Attributes_of_the_same_names_in_other_namespaces_mean_nothing() => Expect.Marked("""
        namespace Graph
        {
            public sealed class NodeAttribute : System.Attribute;
            public sealed class Undernet { [Node] public sealed class Inner; }
        }
        """);

    [Fact]
    public Task A_project_that_only_refers_to_NixIaC_is_sound() => Expect.MarkedAlone("[System.Obsolete] public sealed class Unrelated;");

    [Fact]
    public async Task The_example_is_sound()
    {
        var folder = Repository.Path("examples", "HomeLab");
        var project = new UserProject([("Usings.cs", "global using System;"), .. Files(folder, "*.cs")])
        {
            NixFiles = [.. Files(folder, "*.nix").Select(file => file.Path)],
        };
        Assert.Empty(project.CompilerErrors());
        Assert.Empty(await project.Diagnostics());
    }

    static IEnumerable<(string Path, string Text)> Files(string folder, string pattern) =>
        from path in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(folder, path).Replace('\\', '/')
        where !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)
        select (relative, File.ReadAllText(path));
}
