namespace NixIaC.Model.Addresses;

/// <summary>Hardware addresses of network cards.</summary>
public static class MacAddress
{
    /// <summary>The address in lower case with colons; null when the text is not six two-digit hexadecimal numbers.</summary>
    public static string? Normalize(string text)
    {
        var parts = text.Split(':', '-');
        return parts.Length == 6 && parts.All(part => part.Length == 2 && part.All(Uri.IsHexDigit))
            ? string.Join(":", parts).ToLowerInvariant()
            : null;
    }
}
