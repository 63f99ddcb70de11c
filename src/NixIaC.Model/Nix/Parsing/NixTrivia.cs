namespace NixIaC.Model.Nix.Parsing;

/// <summary>Blanks and comments.</summary>
sealed class NixTrivia(string text)
{
    /// <summary>The comments passed so far, in order, each once.</summary>
    public List<NixComment> Comments { get; } = [];

    /// <summary>The offset of the next character that is neither blank nor comment.</summary>
    public int Skip(int position)
    {
        while (position < text.Length)
            if (NixCharacters.IsBlank(text[position])) position++;
            else if (text[position] == '#') position = Line(position);
            else if (text[position] == '/' && position + 1 < text.Length && text[position + 1] == '*') position = Block(position);
            else break;
        return position;
    }

    int Line(int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
        Add(NixComment.Line(text, start, end));
        return end;
    }

    int Block(int start)
    {
        var close = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (close < 0) throw new NixRefusal(start, 2, "This comment is never closed: */ is missing.");
        Add(NixComment.Block(text, start, close + 2));
        return close + 2;
    }

    void Add(NixComment comment)
    {
        if (Comments.Count == 0 || Comments[Comments.Count - 1].Start < comment.Start) Comments.Add(comment);
    }
}
