using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The texts of the project's files beside its sources.</summary>
static class ProjectTexts
{
    /// <summary>
    /// Those of some files, named by their paths from the project folder on; in order of their paths. No others are read:
    /// they need not be text.
    /// </summary>
    public static IEnumerable<(string Path, SourceText Text)> Of(AnalyzerOptions options, IEnumerable<string> paths, CancellationToken cancel)
    {
        var wanted = new HashSet<string>(paths, StringComparer.Ordinal);
        if (wanted.Count == 0) return [];
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return (from file in options.AdditionalFiles
                let path = ProjectFolder.Relative(folder, file.Path)
                // A project that lists a file which we list already hands it over twice.
                where path is not null && wanted.Remove(path)
                let text = file.GetText(cancel)
                where text is not null
                select (path, text)).OrderBy(one => one.path, StringComparer.Ordinal);
    }
}
