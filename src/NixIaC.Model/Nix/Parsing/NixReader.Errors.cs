using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Errors that all constructs have.</summary>
partial class NixReader
{
    static NixRefusal Refuse(NixToken at, string message) => new(at.Start, at.End - at.Start, message);

    static NixRefusal NeverClosed(NixToken open, string message) => Refuse(open, message);

    static NixRefusal TooDeep(int start) => new(start, 0, "Expressions are nested too deeply here; take parts of them out into names of a let.");

    NixRefusal Unexpected(string expected) => Refuse(token, $"Expected {expected}, found {Words(token)}.{Cause()}");

    void Expect(NixTokenKind kind, string expected)
    {
        if (token.Kind != kind) throw Unexpected(expected);
        Advance();
    }

    void Close(NixToken open, NixTokenKind kind, string bracket)
    {
        if (token.Kind != kind) throw Unclosed(open, bracket);
        Advance();
    }

    /// <summary>At the end of the text the fault lies where the bracket was opened, else where something else stands.</summary>
    NixRefusal Unclosed(NixToken open, string bracket) => token.Kind == End
        ? NeverClosed(open, $"This {Text(open)} is never closed: a {bracket} is missing.")
        : Refuse(token, $"Expected {bracket} to close the {Text(open)} of {Place(open.Start)}, found {Words(token)}.{Cause(open)}");

    NixRefusal NoEnd() => Refuse(token, token.Kind switch
    {
        BraceClose or ParenthesisClose or BracketClose => $"This {Text(token)} closes nothing: the expression ended before it.",
        In => "This in has no let before it, or a ; is missing before it.",
        _ => $"Expected the end of the text, found {Words(token)}.{Cause()}",
    });

    NixRefusal NoOperand() => Refuse(token, token.Kind switch
    {
        If or Let or With or Assert => $"{Text(token)} … cannot stand here without parentheses around it.",
        NixTokenKind.Hole => "${ } is for strings, paths and names of attributes; write the expression alone.",
        Unknown => NixStrangers.Words(Text(token)),
        End => "The text ends where an expression is expected.",
        _ => $"Expected an expression, found {Words(token)}.{Cause()}",
    });

    NixRefusal NoName(string expected) => Refuse(token, $"Expected {expected}, found {Words(token)}." + (token.Kind switch
    {
        Integer or Float or If or Then or Else or Assert or With or Let or In or Rec or Inherit => " A name like this needs quotes.",
        _ => Cause(),
    }));

    /// <summary>What a token that does not fit is usually there for, as a sentence with a space before it.</summary>
    string Cause(NixToken open = default) => token.Kind switch
    {
        Unknown => " " + NixStrangers.Words(Text(token)),
        Colon => " A function in this place needs parentheses around it; a value is bound with =.",
        Comma when open.Kind == BracketOpen => " The items of a list are separated by spaces.",
        Assign when open.Kind == BracketOpen => " A list holds values; put name = value; between braces.",
        Semicolon when open.Kind == BracketOpen => " The items of a list are separated by spaces, or the ] is missing.",
        Operator or Minus or Question when open.Kind == BracketOpen => " An expression of several words is put between parentheses in a list.",
        If or Let or With or Assert => $" {Text(token)} … needs parentheses around it here.",
        Assign => " To compare, write ==.",
        _ => "",
    };

    string Words(NixToken at) => at.Kind switch
    {
        End => "the end of the text",
        Identifier => $"the name {Text(at)}",
        If or Then or Else or Assert or With or Let or In or Rec or Inherit or Or => $"the word {Text(at)}",
        Quote or IndentedQuote => "a string",
        Integer or Float => $"the number {Text(at)}",
        PathBegin or SearchPath => $"the path {Text(at)}",
        Address => $"the address {Text(at)}",
        _ => Text(at),
    };

    string Place(int offset)
    {
        var (line, column) = NixTextPosition.Of(text, offset);
        return FormattableString.Invariant($"line {line}, column {column}");
    }
}
