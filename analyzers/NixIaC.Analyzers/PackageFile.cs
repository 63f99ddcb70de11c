using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model.Packages;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The project's list of packages.</summary>
static class PackageFile
{
    // It is long, and asked for at each keystroke.
    static readonly ConditionalWeakTable<SourceText, Lazy<PackageList?>> Known = new();

    /// <summary>The list; null when the project keeps none.</summary>
    public static PackageList? Of(AnalyzerOptions options, CancellationToken cancel)
    {
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var file = options.AdditionalFiles.FirstOrDefault(one => ProjectFolder.Relative(folder, one.Path) == PackageList.File);
        return file?.GetText(cancel) is { } text ? Known.GetValue(text, one => new(() => PackageList.Read(one.ToString()))).Value : null;
    }
}
