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
    public static EquatableArray<FlakeText> Texts(AnalyzerOptions options, EquatableArray<string> wanted, CancellationToken cancel)
    {
        if (wanted.Count == 0) return default;
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return (from file in options.AdditionalFiles
                let path = ProjectFolder.Relative(folder, file.Path)
                where path is not null && wanted.Contains(path)
                let text = file.GetText(cancel)
                where text is not null
                group text by path into same
                orderby same.Key
                select new FlakeText(same.Key, same.First().ToString().Replace("\r\n", "\n"))).ToEquatableArray();
    }

    static EquatableArray<string>? Of(AnalyzerOptions options, Func<string, bool> wanted) =>
        ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } folder
            ? options.AdditionalFiles.Select(file => ProjectFolder.Relative(folder, file.Path)).OfType<string>().Where(wanted)
                .OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray()
            : null;
}
