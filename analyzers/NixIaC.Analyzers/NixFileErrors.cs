using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix.Parsing;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>What is wrong with the syntax of the Nix files that a project imports.</summary>
static class NixFileErrors
{
    // Asked for at each keystroke, while the files seldom change.
    static readonly ConditionalWeakTable<SourceText, Lazy<NixSyntaxError?>> Known = new();

    /// <summary>The first error of each file that has one, by file.</summary>
    public static EquatableArray<NixFileError> Of(AnalyzerOptions options, IReadOnlyList<Declaration> declarations, CancellationToken cancel)
    {
        var wanted = new HashSet<string>(
            declarations.SelectMany(declaration => declaration.Facts).Select(ImportedFile.Of).OfType<string>().Select(ProjectFile.Normalize),
            StringComparer.Ordinal);
        if (wanted.Count == 0) return default;
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return (from file in options.AdditionalFiles
                let path = ProjectFolder.Relative(folder, file.Path)
                where path is not null && wanted.Remove(path)
                let text = file.GetText(cancel)
                where text is not null
                let error = Known.GetValue(text, one => new(() => NixParser.Parse(one.ToString()).Error)).Value
                where error is not null
                select NixFileError.Of(path, text.ToString(), error)).OrderBy(error => error.Place.File, StringComparer.Ordinal).ToEquatableArray();
    }
}
