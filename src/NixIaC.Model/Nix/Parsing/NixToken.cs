namespace NixIaC.Model.Nix.Parsing;

enum NixTokenKind
{
    End, Unknown,
    Identifier, Integer, Float, Address, SearchPath, PathBegin, Quote, IndentedQuote,
    If, Then, Else, Assert, With, Let, In, Rec, Inherit, Or,
    Hole, BraceOpen, BraceClose, ParenthesisOpen, ParenthesisClose, BracketOpen, BracketClose,
    Ellipsis, Dot, Comma, Semicolon, Colon, At, Assign, Question,
    Not, Minus, Operator,
}

readonly record struct NixToken(NixTokenKind Kind, int Start, int End);
