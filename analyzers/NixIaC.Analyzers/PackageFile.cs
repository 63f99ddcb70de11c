using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model.Packages;

namespace NixIaC.Analyzers;

/// <summary>The project's list of packages.</summary>
static class PackageFile
{
    // It is long, and asked for at each keystroke.
    static readonly ConditionalWeakTable<SourceText, Lazy<PackageList?>> Known = new();

    /// <summary>The list; null when the project keeps none.</summary>
    public static PackageList? Of(AnalyzerOptions options, CancellationToken cancel) =>
        ProjectTexts.Of(options, [PackageList.File], cancel)
            .Select(file => Known.GetValue(file.Text, one => new(() => PackageList.Read(one.ToString()))).Value).FirstOrDefault();
}
