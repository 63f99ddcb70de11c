namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Reads statements.</summary>
sealed class StatementReader
{
    readonly TokenReader tokens;

    public StatementReader(TokenReader tokens)
    {
        this.tokens = tokens;
        Expressions = new(tokens, this);
    }

    public ExpressionReader Expressions { get; }

    public BlockStatement Block() => tokens.Nested(() => new BlockStatement(tokens.Span(), tokens.List(Read)));

    ContentStatement Read()
    {
        var tag = tokens.Tag();
        if (tag == '{') return Block();
        var span = tokens.Span();
        return tag switch
        {
            'A' or 'S' => new SetStatement(span, Expressions.Read(), Expressions.Read(), tag == 'A'),
            'V' => new DeclareStatement(span, tokens.Text(), Expressions.ReadOptional()),
            '=' => new AssignStatement(span, tokens.Text(), Expressions.Read()),
            'D' => new DeconstructStatement(span, tokens.List(tokens.OptionalText), Expressions.Read()),
            'I' => new IfStatement(span, Expressions.Read(), Block(), tokens.Flag() ? Block() : null),
            'W' => new SwitchStatement(span, Expressions.Read(), tokens.List(() => new SwitchSection(tokens.List(Expressions.Guarded), Block()))),
            'F' => new ForEachStatement(span, tokens.List(tokens.OptionalText), tokens.Flag(), Expressions.Read(), Block()),
            'R' => new ReturnStatement(span, Expressions.ReadOptional()),
            'B' => new BreakStatement(span),
            'C' => new ContinueStatement(span),
            'E' => new EvaluateStatement(span, Expressions.Read()),
            _ => throw new FormatException(),
        };
    }
}
