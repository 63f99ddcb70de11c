using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Errors among bindings. The usual cause is a semicolon that was forgotten one line above.</summary>
partial class NixReader
{
    NixRefusal NoBinding(NixToken open, NixTokenKind close) => token.Kind switch
    {
        End when close == In => NeverClosed(open, "This let has no in: write in and the result after the names."),
        End => NeverClosed(open, "This { is never closed: a } is missing."),
        Ellipsis or Comma => Refuse(token, $"{Text(token)} belongs to a function's pattern; in a set every binding ends with ;."),
        BraceClose when close == In => Refuse(token, $"Expected in for the let of {Place(open.Start)}, found }}."),
        Semicolon => Refuse(token, "A second ; stands where a name is expected; remove it."),
        _ when close == In => NoName($"a name, or in for the let of {Place(open.Start)}"),
        _ => NoName($"a name, or }} to close the {{ of {Place(open.Start)}"),
    };

    NixRefusal NoAssign(NixToken open, EquatableArray<NixNameNode> path) => token.Kind switch
    {
        End when open.Kind == Let => NeverClosed(open, "This let has no in: write in before its result."),
        End => NeverClosed(open, "This { is never closed: a } is missing."),
        Colon => Refuse(token, $"Write = after {Written(path)}, not a colon."),
        Comma or Question => Refuse(token, $"Expected = after {Written(path)}, found {Words(token)}. If this is a function's pattern, a name or comma before it is wrong."),
        _ => Refuse(token, $"Expected = after {Written(path)}, found {Words(token)}.{Cause()}"),
    };

    NixRefusal NoSemicolon(NixToken open, EquatableArray<NixNameNode> path, NixNode value)
    {
        // In "a = 1 b = 2;" the name b was taken for an argument of 1.
        if (token.Kind == Assign && NameTakenForValue(value) is { } name)
            return new(name.Before, 0, $"A ; is missing after the value of {Written(path)}, before {text.Substring(name.Start, previousEnd - name.Start)} =.");
        return token.Kind switch
        {
            End when open.Kind == Let => NeverClosed(open, "This let has no in: write in before its result."),
            Unknown => Refuse(token, NixStrangers.Words(Text(token))),
            Assign => Refuse(token, $"A second = cannot follow the value of {Written(path)}; a ; is missing, or == is meant."),
            Comma => Refuse(token, $"The value of {Written(path)} ends with ;, not with a comma."),
            Colon => Refuse(token, $"Expected ; after the value of {Written(path)}, found :.{Cause()}"),
            ParenthesisClose or BracketClose => Refuse(token, $"Expected ; after the value of {Written(path)}, found {Text(token)}, which closes nothing here."),
            _ => new(previousEnd, 0, $"A ; is missing after the value of {Written(path)}."),
        };
    }

    static (int Start, int Before)? NameTakenForValue(NixNode value)
    {
        while (true)
            switch (value)
            {
                case NixApplicationNode { Arguments: var arguments, Function: var function }:
                    var last = arguments[arguments.Count - 1];
                    var before = arguments.Count > 1 ? arguments[arguments.Count - 2] : function;
                    return last is NixVariableNode or NixStringNode { Indented: false } or NixSelectNode { Fallback: null } ? (last.Start, before.End) : null;
                case NixBinaryNode binary:
                    value = binary.Right;
                    break;
                case NixUnaryNode unary:
                    value = unary.Operand;
                    break;
                case NixWithNode { Body: var body }:
                    value = body;
                    break;
                default:
                    return null;
            }
    }

    NixRefusal NoInheritEnd(NixToken open, List<NixNameNode> names) => token.Kind switch
    {
        End => NeverClosed(open, $"This {Text(open)} is never closed: the text ends in an inherit."),
        Assign when names.Count > 1 => new(names[names.Count - 2].End, 0, "A ; is missing after the names of inherit."),
        Dot => Refuse(token, "inherit takes names, not paths; write inherit (a) b; for a.b."),
        Comma => Refuse(token, "The names of inherit are separated by spaces."),
        _ => Refuse(token, $"Expected a name or ; in inherit, found {Words(token)}.{Cause()}"),
    };

    string Written(EquatableArray<NixNameNode> path) =>
        text.Substring(path[0].Start, path[path.Count - 1].End - path[0].Start);
}
