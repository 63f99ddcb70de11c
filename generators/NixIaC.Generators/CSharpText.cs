using System.Globalization;
using System.Text;

namespace NixIaC.Generators;

/// <summary>Texts as C# literals that any language version reads.</summary>
static class CSharpText
{
    /// <summary>A literal that keeps its lines.</summary>
    public static string Verbatim(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";

    /// <summary>A literal on one line.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c is '"' or '\\' ? literal.Append('\\').Append(c)
                : c is < ' ' or > '~' ? literal.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c)
                : literal.Append(c);
        return literal.Append('"').ToString();
    }
}
