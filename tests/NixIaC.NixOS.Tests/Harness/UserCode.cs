using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NixIaC.OptionTypes.Tests.Harness;

/// <summary>Compiles what a user writes against the typed options, with the real compiler.</summary>
static class UserCode
{
    static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(NixOS).Assembly.Location)];

    /// <summary>What the compiler says about the statements of a <c>Configure</c>, from warnings up.</summary>
    public static IReadOnlyList<Diagnostic> Configure(string statements) => Compile($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using NixIaC;

        namespace Acme.Nix;

        public static class Node
        {
            const int AdminPort = 2222;
            static readonly int[] Ports = [80, 443];
            static bool c = DateTime.Now.Year > 2000;

            public static void Configure(NixOS nixos)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>What the compiler says about a file, from warnings up.</summary>
    public static IReadOnlyList<Diagnostic> Compile(string source) =>
        [.. CSharpCompilation.Create(
                "User",
                [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13))],
                References,
                new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
