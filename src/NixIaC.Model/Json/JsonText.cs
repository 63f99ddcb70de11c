using System.Globalization;
using System.Text;

namespace NixIaC.Model.Json;

/// <summary>Text in JSON strings.</summary>
public static class JsonText
{
    /// <summary>
    /// What keeps a text from being written, as a sentence with the position; null when nothing does. Only lone
    /// surrogates do: they have no UTF-8.
    /// </summary>
    public static string? Problem(string text) => LoneSurrogate.Problem(text);

    internal static string Quote(string text)
    {
        if (Problem(text) is { } problem) throw new UnwritableException(problem);
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' => literal.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c),
                _ => literal.Append(c),
            };
        return literal.Append('"').ToString();
    }
}
