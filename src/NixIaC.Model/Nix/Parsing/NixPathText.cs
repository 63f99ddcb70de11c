using static NixIaC.Model.Nix.Parsing.NixCharacters;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>The literal pieces of paths.</summary>
static class NixPathText
{
    /// <summary>
    /// The end of the first piece when a path begins here: <c>a/b</c>, <c>./b/</c> before a hole, <c>/b</c>, <c>~/b</c>; null when none does.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="runEnd">The end of the path characters that begin there.</param>
    public static int? First(string text, int start, int runEnd)
    {
        var slash = text[start] == '~' ? start + 1 : runEnd;
        return Segments(text, slash) is { } end ? end
            : At(text, slash, '/') && At(text, slash + 1, '$') && At(text, slash + 2, '{') ? slash + 1
            : null;
    }

    /// <summary>The end of a further piece inside a path; its start when there is none.</summary>
    public static int Next(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPath(text[end])) end++;
        return Segments(text, end) is { } segments ? segments : At(text, end, '/') ? end + 1 : end;
    }

    /// <summary>One or more times <c>/segment</c>, and a final slash.</summary>
    static int? Segments(string text, int slash)
    {
        var end = slash;
        while (At(text, end, '/') && end + 1 < text.Length && IsPath(text[end + 1]))
        {
            end += 2;
            while (end < text.Length && IsPath(text[end])) end++;
        }
        return end == slash ? null : At(text, end, '/') ? end + 1 : end;
    }

    static bool At(string text, int position, char c) => position < text.Length && text[position] == c;
}
