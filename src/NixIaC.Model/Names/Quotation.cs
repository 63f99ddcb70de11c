using System.Globalization;

namespace NixIaC.Model.Names;

/// <summary>User text inside messages: quoted, short, and visible.</summary>
public static class Quotation
{
    const int Longest = 60;

    /// <summary>The text in single quotes; a long one is cut, control characters and lone surrogates are spelt out.</summary>
    public static string Of(string text)
    {
        var cut = text.Length > Longest;
        var shown = cut ? text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) : text;
        var visible = string.Concat(shown.Select((c, i) => Visible(shown, i)));
        return cut ? string.Format(CultureInfo.InvariantCulture, "'{0}...' ({1} characters)", visible, text.Length) : $"'{visible}'";
    }

    /// <summary>One character in single quotes.</summary>
    public static string Of(char c) => Of(c.ToString());

    static string Visible(string text, int i)
    {
        var c = text[i];
        var paired = char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]);
        return char.IsControl(c) || (char.IsSurrogate(c) && !paired)
            ? string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c)
            : c.ToString();
    }
}
