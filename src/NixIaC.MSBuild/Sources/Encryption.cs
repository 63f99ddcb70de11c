using System.Text;

namespace NixIaC.MSBuild.Sources;

/// <summary>Whether a secret may be read by everybody: the last look before it goes into the flake.</summary>
static class Encryption
{
    static readonly string[] AgeBeginnings = ["age-encryption.org/v1\n", "-----BEGIN AGE ENCRYPTED FILE-----"];

    /// <summary>Why a file is not what it must be, with the way out; null when it is.</summary>
    public static string? Objection(string form, byte[] content)
    {
        var text = Encoding.Latin1.GetString(content);
        return form switch
        {
            "Plain" => null,
            "Sops" when IsSops(text) => null,
            "Sops" => "it is not encrypted by sops. Run 'sops encrypt --in-place' on it.",
            "Age" when AgeBeginnings.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal)) => null,
            "Age" => "it is not encrypted by age. Make it with 'agenix -e'.",
            _ => $"this build task knows no '{form}'. Use one version of NixIaC throughout.",
        };
    }

    // What sops adds to YAML, JSON (its form of binary files too), .env and .ini, and the values that it leaves.
    static bool IsSops(string text) =>
        text.Contains("ENC[AES256_GCM,", StringComparison.Ordinal)
        && (text.Split('\n').Any(line => line.StartsWith("sops:", StringComparison.Ordinal) || line.StartsWith("sops_", StringComparison.Ordinal)
                || line.StartsWith("[sops]", StringComparison.Ordinal))
            || text.Contains("\"sops\"", StringComparison.Ordinal));
}
