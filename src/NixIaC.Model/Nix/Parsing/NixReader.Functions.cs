using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Parameters of functions.</summary>
partial class NixReader
{
    /// <summary>Whether the brace at hand opens a pattern rather than a set.</summary>
    bool IsPattern()
    {
        var first = Peek(token);
        return first.Kind switch
        {
            Ellipsis => true,
            Identifier => Peek(first).Kind is Comma or Question or BraceClose,
            BraceClose => Peek(first).Kind is Colon or At,
            _ => false,
        };
    }

    Func<NixNode, NixNode> FunctionHead()
    {
        var start = token.Start;
        var (parameter, pattern) = token.Kind == Identifier ? NameFirst() : PatternFirst();
        if (token.Kind != Colon && pattern is not null && parameter is null) throw NoFunction(pattern);
        Expect(Colon, ": after the parameter of the function");
        if (pattern is not null) RefuseTwice(pattern, parameter);
        return body => new NixFunctionNode(start, body.End - start, parameter, pattern, body);
    }

    (NixVariableNode?, NixPatternNode?) NameFirst()
    {
        var name = Parameter();
        if (token.Kind != At) return (name, null);
        Advance();
        return token.Kind == BraceOpen ? (name, Pattern()) : throw Unexpected("{ after @");
    }

    (NixVariableNode?, NixPatternNode?) PatternFirst()
    {
        var pattern = Pattern();
        if (token.Kind != At) return (null, pattern);
        Advance();
        return token.Kind == Identifier ? (Parameter(), pattern) : throw Unexpected("a name after @");
    }

    NixVariableNode Parameter()
    {
        var name = Take();
        return new(name.Start, name.End - name.Start, Text(name));
    }

    NixPatternNode Pattern()
    {
        var open = Take();
        var formals = new List<NixFormalNode>();
        var isOpen = false;
        while (token.Kind != BraceClose)
        {
            if (token.Kind == Ellipsis)
            {
                Advance();
                isOpen = true;
                if (token.Kind == Comma) throw Refuse(token, "Nothing may follow ... in a function's pattern; write it last.");
            }
            else
            {
                formals.Add(Formal());
                if (token.Kind == Comma) Advance();
                else if (token.Kind is Identifier or Ellipsis)
                    throw new NixRefusal(previousEnd, 0, $"A comma is missing before {Words(token)}: names of a function's pattern are separated by commas.");
            }
            if (token.Kind != BraceClose && (isOpen || token.Kind is not (Identifier or Ellipsis))) throw Unclosed(open, "}");
        }
        Advance();
        return new(open.Start, LengthFrom(open.Start), formals.ToEquatableArray(), isOpen);
    }

    NixFormalNode Formal()
    {
        if (token.Kind != Identifier) throw Unexpected("a name or } in the function's pattern");
        var name = Take();
        NixNode? fallback = null;
        if (token.Kind == Question)
        {
            Advance();
            fallback = Expression();
        }
        return new(name.Start, LengthFrom(name.Start), Text(name), fallback);
    }

    static void RefuseTwice(NixPatternNode pattern, NixVariableNode? whole)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var formal in pattern.Formals)
            if (!names.Add(formal.Name))
                throw new NixRefusal(formal.Start, formal.Name.Length, $"{formal.Name} is named twice in this function's pattern.");
        if (whole is not null && names.Contains(whole.Name))
            throw new NixRefusal(whole.Start, whole.Length, $"{whole.Name} is the whole argument and also a name in its pattern; rename one of them.");
    }

    NixRefusal NoFunction(NixPatternNode pattern) => new(token.Start, token.End - token.Start, pattern.Formals.Count == 0
        ? $"Expected : after the function's pattern, found {Words(token)}."
        : $"Expected : after the function's pattern, found {Words(token)}. If a set is meant, bind its names: {{ {pattern.Formals[0].Name} = …; }} or {{ inherit {pattern.Formals[0].Name}; }}.");
}
