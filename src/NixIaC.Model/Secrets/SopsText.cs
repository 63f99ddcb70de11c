namespace NixIaC.Model.Secrets;

/// <summary>Files of sops in the forms that are text.</summary>
public static class SopsText
{
    static readonly string[] Ends = [".yaml", ".yml", ".json", ".env", ".ini"];

    /// <summary>Whether a file's name ends like such a file.</summary>
    public static bool Reads(string path) => Ends.Any(end => path.EndsWith(end, StringComparison.Ordinal));

    /// <summary>Whether a text is encrypted: it has encrypted values and what sops notes of the keys.</summary>
    public static bool IsEncrypted(string text) =>
        text.IndexOf("ENC[AES256_GCM,", StringComparison.Ordinal) >= 0 && text.IndexOf("sops", StringComparison.Ordinal) >= 0;
}
