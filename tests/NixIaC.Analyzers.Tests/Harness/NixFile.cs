using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>A Nix file of the project; its content does not matter here.</summary>
sealed class NixFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("{ }\n");
}
