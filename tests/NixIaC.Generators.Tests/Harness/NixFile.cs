using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>A file of the project that is handed to the compiler beside the sources.</summary>
sealed class NixFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
