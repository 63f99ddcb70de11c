using System.Globalization;
using System.Text;

namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Text as metadata of assemblies can hold it: halves of surrogate pairs have no UTF-8.</summary>
static class TextEscape
{
    public static string Escape(string text)
    {
        if (text.IndexOf('\\') < 0 && LoneSurrogate.Problem(text) is null) return text;
        var escaped = new StringBuilder();
        foreach (var c in text)
            _ = c == '\\' || char.IsSurrogate(c)
                ? escaped.AppendFormat(CultureInfo.InvariantCulture, "\\{0:x4}", (int)c)
                : escaped.Append(c);
        return escaped.ToString();
    }

    /// <exception cref="FormatException">An escape is not complete.</exception>
    public static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0) return text;
        var value = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\') value.Append(text[i]);
            else if (i + 4 < text.Length && ushort.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                value.Append((char)code);
                i += 4;
            }
            else throw new FormatException();
        }
        return value.ToString();
    }
}
