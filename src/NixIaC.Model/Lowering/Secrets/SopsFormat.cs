using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering.Secrets;

/// <summary>What sops calls the form of a file.</summary>
static class SopsFormat
{
    /// <summary>The form by the file's name; null for YAML, which sops-nix assumes.</summary>
    public static NixString? Of(string file) =>
        file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal) ? null
        : new NixString(
            file.EndsWith(".json", StringComparison.Ordinal) ? "json"
            : file.EndsWith(".env", StringComparison.Ordinal) ? "dotenv"
            : file.EndsWith(".ini", StringComparison.Ordinal) ? "ini"
            : "binary");
}
