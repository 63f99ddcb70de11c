using System.Text;

namespace NixIaC.Model.Nix;

/// <summary>
/// Text between <c>''</c>. Nix removes from all lines the spaces that they have in common, and a last line of spaces;
/// lines of spaces do not count for what is common.
/// </summary>
static class NixIndentedText
{
    /// <summary>The escaped lines, to be indented alike; null when Nix would not give the text back or it is one line.</summary>
    public static string[]? Lines(string text)
    {
        NixText.Check(text);
        var lines = text.Split('\n');
        var last = lines[lines.Length - 1];
        // Nix keeps a raw CR, but git and editors that see to line endings would not.
        return lines.Length == 1
            || text.Contains('\r')
            || (last.Length > 0 && last.All(c => c == ' '))
            || lines.All(line => line.Length == 0 || line[0] == ' ')
            ? null
            : Escape(text).Split('\n');
    }

    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\'';
            if (text[i] == '\'' && next == '\'' && i + 1 < text.Length)
            {
                escaped.Append("'''");
                i++;
            }
            // A lone quote must not touch the quotes of an escape after it or of the end.
            else if (text[i] == '\'' && next is '\'' or '$') escaped.Append("''\\'");
            else if (text[i] == '$' && next == '{') escaped.Append("''$");
            else escaped.Append(text[i]);
        }
        return escaped.ToString();
    }
}
