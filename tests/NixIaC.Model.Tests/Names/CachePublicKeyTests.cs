using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

/// <summary>Public keys of binary caches.</summary>
public sealed class CachePublicKeyTests
{
    static string Key(int bytes) => Convert.ToBase64String(new byte[bytes]);

    [Fact]
    public void A_name_and_32_bytes_are_one() => Assert.Null(CachePublicKey.Problem("cache.example.org-1:" + Key(32)));

    [Fact]
    public void Everything_else_is_told_apart()
    {
        Assert.Equal("is empty", CachePublicKey.Problem(""));
        Assert.Equal("has no name: it is a name, a colon and the key itself", CachePublicKey.Problem(Key(32)));
        Assert.Equal("has no name before the colon", CachePublicKey.Problem(":" + Key(32)));
        Assert.Equal("has a blank or another character that no key has", CachePublicKey.Problem("a b:" + Key(32)));
        Assert.Equal("has a blank or another character that no key has", CachePublicKey.Problem($"a:{Key(32)}\n"));
        Assert.Equal("is no base64 behind the colon", CachePublicKey.Problem("a:" + Key(32)[..^2]));
        Assert.Equal("has 31 bytes behind the colon, not 32: it is cut short or no such key", CachePublicKey.Problem("a:" + Key(31)));
        Assert.Equal("is a private key, which must never leave its machine: make a new one", CachePublicKey.Problem("a:" + Key(64)));
    }
}
