using Microsoft.CodeAnalysis;
using NixIaC.Model.Lowering;

namespace NixIaC.Generators;

/// <summary>Files of the flake as source files of the compilation.</summary>
static class OutputExtensions
{
    public static void Add(this SourceProductionContext output, FlakeText file) =>
        output.AddSource(FileSource.HintName(file.Path), FileSource.Of(file));
}
