namespace NixIaC.Model.Nix.Parsing;

/// <summary>The names that every Nix expression sees.</summary>
public static class NixBuiltins
{
    static readonly HashSet<string> Plain = new(
    [
        "abort", "baseNameOf", "break", "builtins", "derivation", "derivationStrict", "dirOf", "false", "fetchGit", "fetchMercurial",
        "fetchTarball", "fetchTree", "fromTOML", "import", "isNull", "map", "null", "placeholder", "removeAttrs", "scopedImport",
        "throw", "toString", "true",
    ], StringComparer.Ordinal);

    /// <summary>
    /// Whether a name is one of them. Those with two underscores (<c>__head</c>) differ between versions of Nix: all are taken.
    /// </summary>
    public static bool Has(string name) => Plain.Contains(name) || name.StartsWith("__", StringComparison.Ordinal);
}
