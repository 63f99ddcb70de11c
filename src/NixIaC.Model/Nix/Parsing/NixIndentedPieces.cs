namespace NixIaC.Model.Nix.Parsing;

/// <summary>A piece of an indented string.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">Its text; null for a hole.</param>
/// <param name="CanIndent">Whether blanks in it count as indentation; those of escapes do not.</param>
/// <param name="Hole">The hole.</param>
readonly record struct NixIndentedPiece(int Start, int End, string? Text, bool CanIndent, NixHoleNode? Hole = null);

/// <summary>Text between <c>''</c>.</summary>
static class NixIndentedPieces
{
    /// <summary>Where the text begins: blanks and the line break after the opening quotes do not count.</summary>
    public static int Begin(string text, int afterQuotes)
    {
        var end = afterQuotes;
        while (end < text.Length && text[end] == ' ') end++;
        return end < text.Length && text[end] == '\n' ? end + 1 : afterQuotes;
    }

    /// <summary>The piece that begins here; null at a hole, at the closing quotes and at the end of the text.</summary>
    public static NixIndentedPiece? Read(string text, int start)
    {
        if (start == text.Length) return null;
        var plain = PlainEnd(text, start);
        if (plain > start) return new(start, plain, text.Substring(start, plain - start), true);
        if (text[start] == '$') return At(text, start + 1) == '{' ? null : new(start, start + 1, "$", false);
        if (At(text, start + 1) != '\'') return new(start, start + 1, "'", false);
        return At(text, start + 2) switch
        {
            '$' => new(start, start + 3, "$", false),
            '\'' => new(start, start + 3, "''", false),
            '\\' when start + 3 < text.Length => new(start, start + 4, NixStringText.Escaped(text[start + 3]).ToString(), false),
            _ => null,
        };
    }

    /// <summary>A dollar or a quote takes the character after it along, unless that one means something.</summary>
    static int PlainEnd(string text, int position)
    {
        while (position < text.Length)
        {
            var c = text[position];
            var next = At(text, position + 1);
            if (c is not ('$' or '\'')) position++;
            else if (next is '\'' or '\0' || next == (c == '$' ? '{' : '$')) break;
            else position += 2;
        }
        return position;
    }

    static char At(string text, int position) => position < text.Length ? text[position] : '\0';
}
