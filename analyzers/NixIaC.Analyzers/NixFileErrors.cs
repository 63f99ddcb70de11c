using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Analyzers;

/// <summary>What is wrong with the syntax of the Nix files that a project imports.</summary>
static class NixFileErrors
{
    // Asked for at each keystroke, while the files seldom change.
    static readonly ConditionalWeakTable<SourceText, Lazy<NixSyntaxError?>> Known = new();

    /// <summary>The first error of each file that has one, by file.</summary>
    public static EquatableArray<NixFileError> Of(AnalyzerOptions options, IReadOnlyList<Declaration> declarations, CancellationToken cancel)
    {
        var wanted = declarations.SelectMany(declaration => declaration.Facts).Select(ImportedFile.Of).OfType<string>().Select(ProjectFile.Normalize);
        return (from file in ProjectTexts.Of(options, wanted, cancel)
                let error = Known.GetValue(file.Text, one => new(() => NixParser.Parse(one.ToString()).Error)).Value
                where error is not null
                select NixFileError.Of(file.Path, file.Text.ToString(), error)).ToEquatableArray();
    }
}
