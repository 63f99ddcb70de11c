using System.Text;

namespace NixIaC.Model.Nix;

/// <summary>
/// Text between <c>''</c>. Nix removes from all lines the spaces that they have in common, and a last line of spaces;
/// lines of spaces do not count for what is common.
/// </summary>
static class NixIndentedText
{
    /// <summary>The escaped lines, to be indented alike; null when Nix would not give the text back or it is one line.</summary>
    public static string[]? Lines(string text) => CanHold(text) ? Lines(text, beforeHole: false) : null;

    /// <summary>The escaped lines of a part of such text; a hole that follows must not become part of an escape.</summary>
    public static string[] Lines(string text, bool beforeHole) => Escape(text, beforeHole).Split('\n');

    /// <summary>Whether Nix would give the text back, and it has more than one line.</summary>
    public static bool CanHold(string text)
    {
        NixText.Check(text);
        var lines = text.Split('\n');
        var last = lines[lines.Length - 1];
        // Nix keeps a raw CR, but git and editors that see to line endings would not.
        return lines.Length > 1
            && !text.Contains('\r')
            && (last.Length == 0 || last.Any(c => c != ' '))
            && lines.Any(line => line.Length > 0 && line[0] != ' ');
    }

    static string Escape(string text, bool beforeHole)
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
            else if (text[i] == '$' && (next == '{' || (beforeHole && i + 1 == text.Length))) escaped.Append("''$");
            else escaped.Append(text[i]);
        }
        return escaped.ToString();
    }
}
