using System.Globalization;
using System.Text;

namespace NixIaC.Model.Nix;

/// <summary>Text in Nix strings, names and comments.</summary>
public static class NixText
{
    /// <summary>
    /// What keeps a text from being written, as a sentence with the position; null when nothing does.
    /// NUL ends a Nix string early, lone surrogates have no UTF-8. All else is allowed.
    /// </summary>
    public static string? Problem(string text)
    {
        var nul = text.IndexOf('\0');
        return nul >= 0
            ? string.Format(CultureInfo.InvariantCulture, "The text has a NUL character at index {0}; Nix cannot hold it.", nul)
            : LoneSurrogate.Problem(text);
    }

    internal static void Check(string text)
    {
        if (Problem(text) is { } problem) throw new UnwritableException(problem);
    }

    /// <summary>The text as a string literal. Nix has three escapes only; other control characters stand for themselves.</summary>
    internal static string Quote(string text) => "\"" + Escape(text, beforeHole: false) + "\"";

    /// <summary>The text between the quotes; a hole that follows must not become part of an escape.</summary>
    internal static string Escape(string text, bool beforeHole)
    {
        Check(text);
        var literal = new StringBuilder(text.Length + 2);
        for (var i = 0; i < text.Length; i++)
            _ = text[i] switch
            {
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                '"' or '\\' => literal.Append('\\').Append(text[i]),
                '$' when (i + 1 < text.Length ? text[i + 1] == '{' : beforeHole) => literal.Append("\\$"),
                _ => literal.Append(text[i]),
            };
        return literal.ToString();
    }

    /// <summary>The lines of a comment. A lone CR ends a comment too.</summary>
    internal static IEnumerable<string> CommentLines(string text)
    {
        Check(text);
        return text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(line => ("# " + line).TrimEnd());
    }
}
