using NixIaC.Model.Secrets;
using Xunit;

namespace NixIaC.Model.Tests.Secrets;

/// <summary>What is in these tests was made up for them: no key and no token opens anything.</summary>
public sealed class KnownSecretsTests
{
    const string Letters = "aZ3kQ9mB7xW2vN8pL5tR1cY6dF4gH0jS3uE8iO2qK7nM5wX9zA1bV6rT4yP0lC2h";
    const string Base32 = "Q7ZK2MB5XW3VN6PL";
    const string Bech32 = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE6";
    const string Body = "MC4CAQAwBQYDK2VwBCIEIJ4s0mVJ8u0Zq3Yp7nVd1kq0c5b2w9x6r4t1y8u3i0o7";

    public static TheoryData<string, string> Tokens => new()
    {
        { "ghp_" + Letters[..36], "a GitHub token" },
        { "github_pat_" + Letters[..22] + "_" + Letters[..59], "a GitHub token" },
        { "glpat-" + Letters[..20], "a GitLab token" },
        { "glpat-" + Letters[..27] + ".0a" + Letters[..7], "a GitLab token" },
        { "xoxb-1234567890-" + Letters[..24], "a Slack token" },
        { "AKIA" + Base32, "an AWS access key" },
        { "sk_live_" + Letters[..24], "a Stripe key" },
        { "npm_" + Letters[..36], "an npm token" },
        { "hf_" + Letters[..34], "a Hugging Face token" },
        { "dckr_pat_" + Letters[..27], "a Docker token" },
        { "AIza" + Letters[..35], "a Google API key" },
        { "dop_v1_" + string.Concat(Enumerable.Repeat("0123456789abcdef", 4)), "a DigitalOcean token" },
        { "tskey-auth-" + Letters[..17] + "-" + Letters[..32], "a Tailscale key" },
        { "AGE-SECRET-KEY-1" + Bech32[..58], "an age secret key" },
    };

    [Theory, MemberData(nameof(Tokens))]
    public void Tokens_are_found_by_themselves_and_in_other_text(string token, string words)
    {
        Assert.Equal(words, KnownSecrets.Find(token));
        Assert.Equal(words, KnownSecrets.Find($"https://alice:{token}@example.org/x"));
        Assert.Equal(words, KnownSecrets.Find($"TOKEN={token}\n"));
    }

    [Theory, MemberData(nameof(Tokens))]
    public void Parts_of_longer_words_and_tokens_that_are_cut_are_none(string token, string words)
    {
        Assert.NotEmpty(words);
        Assert.Null(KnownSecrets.Find("x" + token));
        Assert.Null(KnownSecrets.Find(token[..15]));
    }

    // Published lengths are exact here.
    [Theory]
    [InlineData("ghp_", 35), InlineData("npm_", 35), InlineData("npm_", 37), InlineData("AIza", 34), InlineData("AIza", 36), InlineData("hf_", 33)]
    public void One_character_too_few_or_too_many_is_none(string prefix, int length) => Assert.Null(KnownSecrets.Find(prefix + Letters[..length]));

    [Theory]
    [InlineData("RSA "), InlineData("EC "), InlineData("DSA "), InlineData("OPENSSH "), InlineData("ENCRYPTED "), InlineData("")]
    public void Private_keys_of_every_kind_are_found(string kind) =>
        Assert.Equal("a private key", KnownSecrets.Find($"key = '-----BEGIN {kind}PRIVATE KEY-----\n{Body}\n-----END {kind}PRIVATE KEY-----\n'"));

    [Fact]
    public void Private_keys_of_other_programs_are_found()
    {
        Assert.NotNull(KnownSecrets.Find($"-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n{Body}\n-----END PGP PRIVATE KEY BLOCK-----"));
        Assert.NotNull(KnownSecrets.Find($"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n{Body}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----"));
        Assert.NotNull(KnownSecrets.Find("PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\nabc="));
        Assert.NotNull(KnownSecrets.Find($"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n{Body}\n-----END RSA PRIVATE KEY-----"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
    [InlineData("sha256-AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6=")]
    [InlineData("0c2f7a5e-1b3d-4f6a-8c9e-d0b1a2c3d4e5")]
    [InlineData("8425e349")]
    [InlineData("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")]
    [InlineData("cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ4s0mVJ8u0Zq3Yp7nVd1kq0c5b2w9x6r4t1y8u3i0o7\n-----END PUBLIC KEY-----")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMC4CAQAwBQYDK2VwBCIEIJ4s0mVJ8u0Zq3Yp7nVd1kq0c5b2w9x6r4t1y8u3i0o7\n-----END CERTIFICATE-----")]
    [InlineData("grep -q 'BEGIN OPENSSH PRIVATE KEY' \"$1\"")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("AKIAXXXXXXXXXXXXXXXX")]
    public void What_is_public_or_stands_for_something_is_none(string text) => Assert.Null(KnownSecrets.Find(text));

    [Theory]
    [InlineData("$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3nh/", true)]
    [InlineData("$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7", true)]
    [InlineData("admin:$2y$05$c4WoMPo3SXsafkva.HHa6uXQZWr7oboPiC2bT/r7q1BB8I2s0BRqC", true)]
    [InlineData("$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21l$RdescudvJCsgt3ub+b+dWRWJTmaasd6", true)]
    [InlineData("!", false), InlineData("*", false), InlineData("$6$", false), InlineData("costs 5$6$ or more", false)]
    public void Password_hashes_are_told(string text, bool expected) => Assert.Equal(expected, PasswordHash.IsIn(text));

    [Theory]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U", true)]
    [InlineData("Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U.", true)]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0", false)]
    [InlineData("eyJ0eXBlIjoic29tZXRoaW5nIn0aaa.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P", false)]
    [InlineData("eyJ.eyJ.x", false)]
    public void Signed_web_tokens_are_told(string text, bool expected) => Assert.Equal(expected, WebToken.IsIn(text));
}
