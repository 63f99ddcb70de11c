using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Strings and paths. While one is read, the token at hand is its opening or the end of a hole.</summary>
partial class NixReader
{
    NixStringNode PlainString()
    {
        var open = token;
        var parts = new List<NixPartNode>();
        var position = open.End;
        while (true)
        {
            var (value, end) = NixStringText.Read(text, position);
            if (end > position) parts.Add(new NixTextNode(position, end - position, value));
            if (end == text.Length) throw NeverClosed(open, "This string is never closed: a \" is missing.");
            if (text[end] == '"')
            {
                MoveTo(end + 1);
                return new(open.Start, LengthFrom(open.Start), parts.ToEquatableArray(), false);
            }
            parts.Add(Hole(end));
            position = token.End;
        }
    }

    NixStringNode IndentedString()
    {
        var open = token;
        var pieces = new List<NixIndentedPiece>();
        var position = NixIndentedPieces.Begin(text, open.End);
        while (true)
        {
            while (NixIndentedPieces.Read(text, position) is { } piece)
            {
                pieces.Add(piece);
                position = piece.End;
            }
            if (position == text.Length) throw NeverClosed(open, "This string is never closed: a '' is missing.");
            if (text[position] == '\'')
            {
                MoveTo(position + 2);
                return new(open.Start, LengthFrom(open.Start), new NixIndentation(pieces).Parts(), true);
            }
            var hole = Hole(position);
            pieces.Add(new(hole.Start, hole.End, null, false, hole));
            position = token.End;
        }
    }

    /// <summary>Reads <c>${expression}</c>; its closing brace stays at hand, since what follows may be text.</summary>
    NixHoleNode Hole(int start)
    {
        MoveTo(start);
        var open = Take();
        var expression = Expression();
        if (token.Kind != BraceClose) throw Unclosed(open, "}");
        return new(start, token.End - start, expression);
    }

    NixPathNode PathText()
    {
        var start = token.Start;
        var parts = new List<NixPartNode> { PathPiece(start, token.End) };
        var position = token.End;
        while (true)
            if (string.CompareOrdinal(text, position, "${", 0, 2) == 0)
            {
                parts.Add(Hole(position));
                position = token.End;
            }
            else if (NixPathText.Next(text, position) is var end && end > position)
            {
                if (parts.Count == 1 && string.CompareOrdinal(text, end, "${", 0, 2) != 0) throw new NixRefusal(start, end - start, "A path cannot have two slashes in a row.");
                parts.Add(PathPiece(position, end));
                position = end;
            }
            else break;
        if (text[position - 1] == '/') throw new NixRefusal(start, position - start, "A path cannot end with a slash; leave it out.");
        MoveTo(position);
        return new(start, LengthFrom(start), parts.ToEquatableArray());
    }

    NixTextNode PathPiece(int start, int end) => new(start, end - start, text.Substring(start, end - start));
}
