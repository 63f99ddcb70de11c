using static NixIaC.Model.Secrets.TokenForm;

namespace NixIaC.Model.Secrets;

/// <summary>Texts that are secrets beyond doubt: private keys, and tokens with the marks that their issuers give them.</summary>
static class KnownSecrets
{
    // As scanners for secrets know them. A form that an issuer has changed since goes unnoticed, nothing worse.
    static readonly TokenForm[] Forms =
    [
        // age: the file format's reference implementation, bech32 in upper case.
        new("an age secret key", "AGE-SECRET-KEY-1", c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z'), 58, 58),
        // GitHub: classic tokens, OAuth, user, server and refresh tokens; fine-grained ones.
        new("a GitHub token", "ghp_", IsDigitOrLetter, 36, 255),
        new("a GitHub token", "gho_", IsDigitOrLetter, 36, 255),
        new("a GitHub token", "ghu_", IsDigitOrLetter, 36, 255),
        new("a GitHub token", "ghs_", IsDigitOrLetter, 36, 255),
        new("a GitHub token", "ghr_", IsDigitOrLetter, 36, 255),
        new("a GitHub token", "github_pat_", IsWord, 82, 255),
        // GitLab: personal, deploy and runner tokens.
        new("a GitLab token", "glpat-", IsUrlSafe, 20, 300),
        new("a GitLab token", "gldt-", IsUrlSafe, 20, 300),
        new("a GitLab token", "glrt-", IsUrlSafe, 20, 300),
        // Slack: bot, user, workspace and app tokens.
        new("a Slack token", "xoxb-", IsUrlSafe, 24, 255),
        new("a Slack token", "xoxp-", IsUrlSafe, 24, 255),
        new("a Slack token", "xoxa-", IsUrlSafe, 24, 255),
        new("a Slack token", "xapp-", IsUrlSafe, 24, 255),
        // AWS: long-term and temporary access keys, base32.
        new("an AWS access key", "AKIA", IsBase32, 16, 16),
        new("an AWS access key", "ASIA", IsBase32, 16, 16),
        new("a Stripe key", "sk_live_", IsDigitOrLetter, 24, 255),
        new("a Stripe key", "rk_live_", IsDigitOrLetter, 24, 255),
        new("an npm token", "npm_", IsDigitOrLetter, 36, 36),
        new("a Hugging Face token", "hf_", IsDigitOrLetter, 34, 40),
        new("a Docker token", "dckr_pat_", IsUrlSafe, 27, 40),
        new("a PyPI token", "pypi-AgE", IsUrlSafe, 50),
        new("a Google API key", "AIza", IsUrlSafe, 35, 35),
        new("a DigitalOcean token", "dop_v1_", c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'), 64, 64),
        new("a Tailscale key", "tskey-", IsUrlSafe, 24, 255),
    ];

    /// <summary>What secret there is in a text, in words; null when there is none that is known.</summary>
    public static string? Find(string text) =>
        PrivateKeyText.IsIn(text) ? "a private key" : Array.Find(Forms, form => form.IsIn(text))?.Words;

    static bool IsBase32(char c) => c is (>= '2' and <= '7') or (>= 'A' and <= 'Z');
}
