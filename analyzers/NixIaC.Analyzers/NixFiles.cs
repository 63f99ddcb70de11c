using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The project's own <c>.nix</c> files.</summary>
static class NixFiles
{
    /// <summary>Their paths from the project folder on; null when that is not known.</summary>
    public static EquatableArray<string>? Of(AnalyzerOptions options) =>
        ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } folder
            ? options.AdditionalFiles.Select(file => ProjectFolder.Relative(folder, file.Path)).OfType<string>().Where(ProjectFolder.IsNix)
                .OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray()
            : null;
}
