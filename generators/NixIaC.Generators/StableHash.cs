using System.Globalization;

namespace NixIaC.Generators;

/// <summary>A hash that is the same on every machine (FNV-1a, 32 bits).</summary>
static class StableHash
{
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
