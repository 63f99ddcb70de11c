using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>A file of the project beside its sources. What a Nix file says does not matter here.</summary>
sealed class NixFile(string path, string text = "{ }\n") : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
