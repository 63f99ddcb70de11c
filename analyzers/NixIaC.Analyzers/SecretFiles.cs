using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Secrets;

namespace NixIaC.Analyzers;

/// <summary>The files of secrets, as far as the compiler can read them: those of age are not text.</summary>
static class SecretFiles
{
    /// <summary>Those of a fleet that uses sops which are not encrypted.</summary>
    public static EquatableArray<string> Plain(AnalyzerOptions options, IReadOnlyList<Declaration> declarations, CancellationToken cancel)
    {
        var fleet = declarations.Select(declaration => declaration.First<FleetFact>()).FirstOrDefault(fact => fact is not null);
        if (SecretStore.Of(fleet) != SecretStore.SopsNix) return default;
        var wanted = declarations.SelectMany(declaration => declaration.All<SecretFact>())
            .Select(secret => ProjectFile.Normalize(secret.File)).Where(SopsText.Reads);
        return ProjectTexts.Of(options, wanted, cancel)
            .Where(file => !SopsText.IsEncrypted(file.Text.ToString())).Select(file => file.Path).ToEquatableArray();
    }
}
