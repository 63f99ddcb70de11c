using NixIaC.Model.Names;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>Keys of binary caches, as the real Nix makes and uses them.</summary>
public sealed class CacheKeyTests
{
    const string Greeting = """
        derivation {
          name = "greeting-NAME";
          system = builtins.currentSystem;
          builder = "/bin/sh";
          args = [ "-c" "echo hello > $out" ];
        }
        """;

    [Fact]
    public async Task What_Nix_makes_is_taken_for_what_it_is()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder("cache-key");
        var (secret, known) = await Keys(folder);
        Assert.Null(CachePublicKey.Problem(known));
        Assert.Contains("private key", CachePublicKey.Problem(secret), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_signed_is_trusted_by_those_who_have_the_public_key()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder("cache-key");
        var (_, known) = await Keys(folder);
        folder.Write("greeting.nix", Greeting.Replace("NAME", Guid.NewGuid().ToString("N"), StringComparison.Ordinal));
        var path = (await NixTool.Output("nix-build", ["--no-out-link", Path.Combine(folder.Path, "greeting.nix")])).Trim();
        Assert.NotEqual(0, await Verify(path, known));
        await NixTool.Output("nix", ["store", "sign", "--key-file", Path.Combine(folder.Path, "secret"), path]);
        Assert.Equal(0, await Verify(path, known));
        Assert.NotEqual(0, await Verify(path, (await Keys(folder)).Public));
    }

    static async Task<(string Secret, string Public)> Keys(TemporaryFolder folder)
    {
        var secret = (await NixTool.Output("nix", ["key", "generate-secret", "--key-name", "cache.example.org-1"])).Trim();
        folder.Write("secret", secret);
        // The command reads its standard input only.
        var known = await Commands.Run("sh", ["-c", "nix --extra-experimental-features nix-command key convert-secret-to-public < \"$0\"", Path.Combine(folder.Path, "secret")]);
        return (secret, known.StandardOutput.Trim());
    }

    static async Task<int> Verify(string path, string key) =>
        (await NixTool.Run("nix", ["store", "verify", "--sigs-needed", "1", "--trusted-public-keys", key, path])).ExitCode;
}
