using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace NixIaC.Model.Options.Checking;

/// <summary>The POSIX extended regular expressions of Nix, which match a string from end to end.</summary>
static class PosixPattern
{
    static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    /// <summary>Whether the string matches; true when the pattern cannot be understood.</summary>
    public static bool Matches(string pattern, string text) =>
        Known.GetOrAdd(pattern, Translate) is not { } regex || regex.IsMatch(Bytes(text));

    /// <summary>Whether the pattern can be understood.</summary>
    public static bool IsUnderstood(string pattern) => Known.GetOrAdd(pattern, Translate) is not null;

    /// <summary>Nix matches bytes, not characters: a dot is one byte of a letter's two or three.</summary>
    static string Bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var result = new StringBuilder(bytes.Length);
        foreach (var part in bytes) result.Append((char)part);
        return result.ToString();
    }

    static Regex? Translate(string pattern)
    {
        if (new PosixPatternTranslator(Bytes(pattern)).Translate() is not { } translated) return null;
        try
        {
            return new Regex(@"\A(?:" + translated + @")\z", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
