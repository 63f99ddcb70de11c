namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Reads patterns.</summary>
sealed class PatternReader(TokenReader tokens)
{
    public ContentPattern Read() => tokens.Nested(ReadOne);

    ContentPattern ReadOne() => tokens.Tag() switch
    {
        '_' => new AnyPattern(),
        '=' => new ConstantPattern(LiteralText.Read(tokens)),
        '<' => new RelationalPattern(tokens.Member<BinaryOperator>(), LiteralText.Read(tokens)),
        '!' => new NotPattern(Read()),
        '&' => new AndPattern(Read(), Read()),
        '|' => new OrPattern(Read(), Read()),
        'v' => new VariablePattern(tokens.Text()),
        '{' => new PropertyPattern(tokens.List(() => new PatternMember(tokens.Text(), Read()))),
        '(' => new PositionalPattern(tokens.List(Read)),
        _ => throw new FormatException(),
    };
}
