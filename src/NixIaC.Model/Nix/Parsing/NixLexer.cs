using static NixIaC.Model.Nix.Parsing.NixCharacters;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>
/// Tokens outside strings and paths. As in Nix's own scanner the longest match wins: <c>a/b</c> is a path, <c>x:y</c> an address.
/// Reading depends on the position alone, so that one can look ahead.
/// </summary>
sealed class NixLexer(string text)
{
    static readonly Dictionary<string, NixTokenKind> Keywords = new(StringComparer.Ordinal)
    {
        ["if"] = NixTokenKind.If, ["then"] = NixTokenKind.Then, ["else"] = NixTokenKind.Else, ["assert"] = NixTokenKind.Assert,
        ["with"] = NixTokenKind.With, ["let"] = NixTokenKind.Let, ["in"] = NixTokenKind.In, ["rec"] = NixTokenKind.Rec,
        ["inherit"] = NixTokenKind.Inherit, ["or"] = NixTokenKind.Or,
    };

    static readonly (string Text, NixTokenKind Kind)[] Symbols =
    [
        ("...", NixTokenKind.Ellipsis), ("${", NixTokenKind.Hole), ("''", NixTokenKind.IndentedQuote),
        ("|>", NixTokenKind.Unknown), ("<|", NixTokenKind.Unknown),
        .. new[] { "==", "!=", "<=", ">=", "&&", "||", "->", "//", "++" }.Select(text => (text, NixTokenKind.Operator)),
        ("{", NixTokenKind.BraceOpen), ("}", NixTokenKind.BraceClose), ("(", NixTokenKind.ParenthesisOpen), (")", NixTokenKind.ParenthesisClose),
        ("[", NixTokenKind.BracketOpen), ("]", NixTokenKind.BracketClose), ("\"", NixTokenKind.Quote), (".", NixTokenKind.Dot),
        (",", NixTokenKind.Comma), (";", NixTokenKind.Semicolon), (":", NixTokenKind.Colon), ("@", NixTokenKind.At), ("=", NixTokenKind.Assign),
        ("?", NixTokenKind.Question), ("!", NixTokenKind.Not), ("-", NixTokenKind.Minus),
        .. new[] { "<", ">", "+", "*", "/" }.Select(text => (text, NixTokenKind.Operator)),
    ];

    readonly NixTrivia trivia = new(text);
    readonly NixRuns runs = new(text);

    /// <summary>The comments passed so far, in order.</summary>
    public List<NixComment> Comments => trivia.Comments;

    public NixToken Read(int position)
    {
        var start = trivia.Skip(position);
        if (start == text.Length) return new(NixTokenKind.End, start, start);
        return NixPathText.First(text, start, runs.PathEnd(start)) is { } path ? new(NixTokenKind.PathBegin, start, path)
            : SearchPath(start) is { } search ? new(NixTokenKind.SearchPath, start, search)
            : Uri(start) is { } uri ? new(NixTokenKind.Address, start, uri)
            : IsNameStart(text[start]) ? Word(start)
            : NixNumberText.Read(text, start) is { } number ? number
            : Symbol(start);
    }

    NixToken Word(int start)
    {
        var end = start + 1;
        while (end < text.Length && IsName(text[end])) end++;
        return new(Keywords.TryGetValue(text.Substring(start, end - start), out var keyword) ? keyword : NixTokenKind.Identifier, start, end);
    }

    NixToken Symbol(int start)
    {
        foreach (var (symbol, kind) in Symbols)
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0) return new(kind, start, start + symbol.Length);
        return new(NixTokenKind.Unknown, start, start + (char.IsSurrogatePair(text, start) ? 2 : 1));
    }

    int? SearchPath(int start)
    {
        if (text[start] != '<') return null;
        var end = start;
        do
        {
            var segment = ++end;
            while (end < text.Length && IsPath(text[end])) end++;
            if (end == segment) return null;
        }
        while (end < text.Length && text[end] == '/');
        return end < text.Length && text[end] == '>' ? end + 1 : null;
    }

    int? Uri(int start)
    {
        if (!IsLetter(text[start])) return null;
        var colon = runs.SchemeEnd(start);
        var end = colon + 1;
        if (end >= text.Length || text[colon] != ':' || !IsUri(text[end])) return null;
        while (end < text.Length && IsUri(text[end])) end++;
        return end;
    }
}
