using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Secrets;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The files of secrets, as far as the compiler can read them: those of age are not text.</summary>
static class SecretFiles
{
    /// <summary>Those of a fleet that uses sops which are not encrypted.</summary>
    public static EquatableArray<string> Plain(AnalyzerOptions options, IReadOnlyList<Declaration> declarations, CancellationToken cancel)
    {
        var fleet = declarations.Select(declaration => declaration.First<FleetFact>()).FirstOrDefault(fact => fact is not null);
        if (SecretStore.Of(fleet) != SecretStore.SopsNix) return default;
        var wanted = new HashSet<string>(
            declarations.SelectMany(declaration => declaration.All<SecretFact>()).Select(secret => ProjectFile.Normalize(secret.File)).Where(SopsText.Reads),
            StringComparer.Ordinal);
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return (from file in options.AdditionalFiles
                let path = ProjectFolder.Relative(folder, file.Path)
                where path is not null && wanted.Contains(path)
                let text = file.GetText(cancel)
                where text is not null && !SopsText.IsEncrypted(text.ToString())
                select path).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();
    }
}
