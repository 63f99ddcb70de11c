namespace NixIaC.Model.Names;

/// <summary>Public keys of binary caches: a name, a colon and an Ed25519 key of 32 bytes in base64.</summary>
public static class CachePublicKey
{
    const int PublicLength = 32;
    const int PrivateLength = 64;

    /// <summary>Why a text is no such key, as a clause that follows "the key"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        var colon = text.IndexOf(':');
        if (colon < 0) return "has no name: it is a name, a colon and the key itself";
        if (colon == 0) return "has no name before the colon";
        if (text.Any(c => c is <= ' ' or > '~')) return "has a blank or another character that no key has";
        return Length(text.Substring(colon + 1)) switch
        {
            PublicLength => null,
            PrivateLength => "is a private key, which must never leave its machine: make a new one",
            null => "is no base64 behind the colon",
            var length => FormattableString.Invariant($"has {length} bytes behind the colon, not {PublicLength}: it is cut short or no such key"),
        };
    }

    static int? Length(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64).Length;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
