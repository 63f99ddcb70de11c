using System.Text;

namespace NixIaC.Model.Secrets;

/// <summary>JSON Web Tokens (RFC 7519) with a signature.</summary>
static class WebToken
{
    // {" in base64: every header begins so.
    const string Start = "eyJ";
    const int Parts = 3;

    /// <summary>Whether there is one in a text. Some are meant to be public, but most let their owner in somewhere.</summary>
    public static bool IsIn(string text)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !IsPart(text[at - 1])) && IsToken(Word(text, at)))
                return true;
        return false;
    }

    static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text[end])) end++;
        return text.Substring(start, end - start);
    }

    static bool IsToken(string word) =>
        word.TrimEnd('.').Split('.') is { Length: Parts } parts && parts.All(part => part.Length >= 16)
        && Decode(parts[0])?.Contains("\"alg\"") == true && parts[1].StartsWith(Start, StringComparison.Ordinal);

    static string? Decode(string part)
    {
        var base64 = part.Replace('-', '+').Replace('_', '/');
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '=')));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static bool IsPart(char c) => TokenForm.IsUrlSafe(c) || c == '.';
}
