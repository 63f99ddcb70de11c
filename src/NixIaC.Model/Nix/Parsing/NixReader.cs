using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>
/// Recursive descent with one token at hand. Only <see cref="Expression"/> and <see cref="List"/> recurse, and count;
/// operators, chains of <c>or</c> and what stands before a body are read in loops.
/// </summary>
sealed partial class NixReader(string text)
{
    readonly NixLexer lexer = new(text);
    NixToken token;
    int previousEnd;
    int depth;

    public EquatableArray<NixComment> Comments => lexer.Comments.ToEquatableArray();

    public NixNode ReadAll()
    {
        MoveTo(0);
        if (token.Kind == End) throw Refuse(token, "The text has no expression.");
        var root = Expression();
        return token.Kind == End ? root : throw NoEnd();
    }

    NixNode Expression()
    {
        Descend();
        var heads = new Stack<Func<NixNode, NixNode>>();
        while (Head() is { } head) heads.Push(head);
        var node = Operators();
        while (heads.Count > 0) node = heads.Pop()(node);
        depth--;
        return node.Height <= NixParser.MaximumHeight ? node : throw TooDeep(node.Start);
    }

    void Descend()
    {
        if (++depth > NixParser.MaximumNesting) throw TooDeep(token.Start);
    }

    void Advance() => MoveTo(token.End);

    void MoveTo(int position)
    {
        previousEnd = position;
        token = lexer.Read(position);
    }

    NixToken Take()
    {
        var taken = token;
        Advance();
        return taken;
    }

    NixToken Peek(NixToken after) => lexer.Read(after.End);

    string Text(NixToken at) => text.Substring(at.Start, at.End - at.Start);

    int LengthFrom(int start) => previousEnd - start;
}
