using System.Text;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Text between double quotes.</summary>
static class NixStringText
{
    /// <summary>Reads to the next quote or hole, or to the end of the text.</summary>
    public static (string Value, int End) Read(string text, int start)
    {
        var value = new StringBuilder();
        var i = start;
        while (i < text.Length && text[i] != '"')
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] == '$' && next == '{') break;
            // A dollar takes the character after it along: $${ is text.
            if (text[i] == '$' && next == '$')
            {
                value.Append("$$");
                i += 2;
            }
            else if (text[i] == '\\' && i + 1 < text.Length)
            {
                value.Append(Escaped(next));
                i += 2;
            }
            else if (text[i] == '\r')
            {
                value.Append('\n');
                i += next == '\n' ? 2 : 1;
            }
            else value.Append(text[i++]);
        }
        return (value.ToString(), i);
    }

    /// <summary>What a character after a backslash stands for.</summary>
    public static char Escaped(char c) => c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };
}
