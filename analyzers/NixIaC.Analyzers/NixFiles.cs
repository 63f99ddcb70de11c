using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The project's own files beside its sources.</summary>
static class NixFiles
{
    /// <summary>The paths of its <c>.nix</c> files from the project folder on; null when that is not known.</summary>
    public static EquatableArray<string>? Of(AnalyzerOptions options) => Of(options, ProjectFolder.IsNix);

    /// <summary>The paths of its other files that the compiler is given; null when the project folder is not known.</summary>
    public static EquatableArray<string>? Others(AnalyzerOptions options) => Of(options, path => !ProjectFolder.IsNix(path));

    /// <summary>The texts of some of them.</summary>
    public static EquatableArray<FlakeText> Texts(AnalyzerOptions options, EquatableArray<string> wanted, CancellationToken cancel) =>
        ProjectTexts.Of(options, wanted, cancel).Select(file => FlakeText.Read(file.Path, file.Text.ToString())).ToEquatableArray();

    static EquatableArray<string>? Of(AnalyzerOptions options, Func<string, bool> wanted) =>
        ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } folder
            ? options.AdditionalFiles.Select(file => ProjectFolder.Relative(folder, file.Path)).OfType<string>().Where(wanted)
                .OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray()
            : null;
}
