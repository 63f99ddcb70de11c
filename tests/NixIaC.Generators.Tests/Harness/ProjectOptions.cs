using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>The options that MSBuild hands to the compiler: the project's folder, and whether it is an editor that asks.</summary>
sealed class ProjectOptions(string folder, bool editor = false) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(folder, editor);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    sealed class Properties(string folder, bool editor) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = key switch
        {
            "build_property.ProjectDir" => folder,
            "build_property.DesignTimeBuild" => editor ? "true" : "",
            _ => null,
        }) is not null;
    }
}
