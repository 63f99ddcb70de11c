using System.Text;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Takes from all lines of an indented string the blanks that they have in common, exactly as Nix does.</summary>
sealed class NixIndentation(IReadOnlyList<NixIndentedPiece> pieces)
{
    bool atLineStart = true;
    int dropped;

    public EquatableArray<NixPartNode> Parts()
    {
        var indent = Common(pieces);
        var parts = new List<NixPartNode>();
        var text = new StringBuilder();
        var start = -1;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Hole is null)
            {
                if (start < 0) start = piece.Start;
                Append(text, piece.Text!, indent, isLast: i == pieces.Count - 1);
            }
            if (start >= 0 && (i == pieces.Count - 1 || pieces[i + 1].Hole is not null))
            {
                parts.Add(new NixTextNode(start, piece.End - start, text.ToString()));
                text.Clear();
                start = -1;
            }
            if (piece.Hole is null) continue;
            atLineStart = false;
            dropped = 0;
            parts.Add(piece.Hole);
        }
        return parts.ToEquatableArray();
    }

    /// <summary>The fewest blanks that a line begins with; lines of blanks do not count.</summary>
    static int Common(IEnumerable<NixIndentedPiece> pieces)
    {
        var common = int.MaxValue;
        var current = 0;
        var atStart = true;
        foreach (var piece in pieces)
        {
            if (piece.CanIndent)
                foreach (var c in piece.Text!)
                    if (c == '\n')
                    {
                        atStart = true;
                        current = 0;
                    }
                    else if (atStart && c == ' ') current++;
                    else End();
            else End();
        }
        return common;

        void End()
        {
            if (atStart) common = Math.Min(common, current);
            atStart = false;
        }
    }

    void Append(StringBuilder text, string piece, int indent, bool isLast)
    {
        var start = text.Length;
        foreach (var c in piece)
        {
            if (atLineStart && c == ' ' && dropped++ < indent) continue;
            text.Append(c);
            if (c == '\n') dropped = 0;
            if (c != ' ' || !atLineStart) atLineStart = c == '\n';
        }
        if (isLast) DropBlankEnd(text, start);
    }

    /// <summary>A last line of blanks is the indentation of the closing quotes.</summary>
    static void DropBlankEnd(StringBuilder text, int start)
    {
        var end = text.Length;
        while (end > start && text[end - 1] == ' ') end--;
        if (end > start && text[end - 1] == '\n') text.Length = end;
    }
}
