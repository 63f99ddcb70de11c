using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Bindings of sets and lets.</summary>
partial class NixReader
{
    NixSetNode Set(int start, NixSetKind kind)
    {
        var open = Take();
        var (bindings, closing) = Bindings(open, BraceClose);
        Advance();
        return new(start, LengthFrom(start), kind, bindings, closing);
    }

    /// <summary>Reads up to the closing token, which stays at hand.</summary>
    (EquatableArray<NixBindingNode> Bindings, EquatableArray<NixComment> Closing) Bindings(NixToken open, NixTokenKind close)
    {
        var bindings = new List<NixBindingNode>();
        var claimed = open.End;
        while (token.Kind != close)
        {
            var above = CommentsFrom(claimed);
            NixBindingNode binding = token.Kind == Inherit ? InheritBinding(open)
                : BeginsName(token.Kind) ? Attribute(open)
                : throw NoBinding(open, close);
            var behind = CommentsFrom(binding.End).Where(comment => IsOneLine(binding.End, comment.Start)).ToEquatableArray();
            claimed = behind.Count > 0 ? behind[behind.Count - 1].End : binding.End;
            bindings.Add(binding with { CommentsAbove = above, CommentsBehind = behind });
        }
        return (bindings.ToEquatableArray(), CommentsFrom(claimed));
    }

    NixAttributeNode Attribute(NixToken open)
    {
        var start = token.Start;
        var path = AttributePath("a name");
        if (token.Kind != Assign) throw NoAssign(open, path);
        Advance();
        if (token.Kind == Semicolon) throw Refuse(token, $"The value of {Written(path)} is missing.");
        var value = Expression();
        if (token.Kind != Semicolon) throw NoSemicolon(open, path, value);
        Advance();
        return new(start, LengthFrom(start), path, value);
    }

    NixInheritNode InheritBinding(NixToken open)
    {
        var start = Take().Start;
        NixNode? source = null;
        if (token.Kind == ParenthesisOpen)
        {
            var parenthesis = Take();
            source = Expression();
            Close(parenthesis, ParenthesisClose, ")");
        }
        var names = new List<NixNameNode>();
        while (BeginsName(token.Kind))
        {
            var name = Name();
            if (name.Name is null) throw new NixRefusal(name.Start, name.Length, "The names of inherit must be known before evaluation; ${ } cannot stand here.");
            names.Add(name);
        }
        if (token.Kind != Semicolon) throw NoInheritEnd(open, names);
        Advance();
        return new(start, LengthFrom(start), source, names.ToEquatableArray());
    }

    EquatableArray<NixNameNode> AttributePath(string expected)
    {
        var path = new List<NixNameNode>();
        while (true)
        {
            if (!BeginsName(token.Kind)) throw NoName(path.Count == 0 ? expected : "a name after the dot");
            path.Add(Name());
            if (token.Kind != Dot) return path.ToEquatableArray();
            Advance();
        }
    }

    NixNameNode Name()
    {
        var start = token.Start;
        if (token.Kind is Identifier or Or)
        {
            var name = Take();
            return new(start, name.End - start, Text(name), null);
        }
        if (token.Kind == Quote)
        {
            var quoted = PlainString();
            return new(start, quoted.Length, quoted.Value, quoted);
        }
        var hole = Hole(start);
        Advance();
        var expression = hole.Expression;
        while (expression is NixParenthesesNode inner) expression = inner.Inner;
        return new(start, hole.Length, (expression as NixStringNode)?.Value, hole.Expression);
    }

    static bool BeginsName(NixTokenKind kind) => kind is Identifier or Or or Quote or NixTokenKind.Hole;

    /// <summary>The comments between an offset and the token at hand.</summary>
    EquatableArray<NixComment> CommentsFrom(int start)
    {
        var first = lexer.Comments.Count;
        while (first > 0 && lexer.Comments[first - 1].Start >= start) first--;
        return lexer.Comments.Skip(first).TakeWhile(comment => comment.Start < token.Start).ToEquatableArray();
    }

    bool IsOneLine(int start, int end) => text.IndexOf('\n', start, end - start) < 0;
}
