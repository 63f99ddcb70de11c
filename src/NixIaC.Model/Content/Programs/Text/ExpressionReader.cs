using NixIaC.Model.Content.Settings;

namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Reads expressions.</summary>
sealed class ExpressionReader(TokenReader tokens, StatementReader statements)
{
    readonly PatternReader patterns = new(tokens);

    public ContentExpression Read() => tokens.Nested(ReadOne);

    public ContentExpression? ReadOptional() => tokens.Flag() ? Read() : null;

    public GuardedPattern Guarded() => new(patterns.Read(), ReadOptional());

    ContentExpression ReadOne()
    {
        var tag = tokens.Tag();
        var span = tokens.Span();
        return tag switch
        {
            'l' => new LiteralExpression(span, LiteralText.Read(tokens)),
            'v' => new VariableExpression(span, tokens.Text()),
            'a' => new ListExpression(span, tokens.List(Element)),
            'r' => new RecordExpression(span, tokens.List(Field), tokens.Int32()),
            'w' => new WithExpression(span, Read(), tokens.List(Field)),
            'd' => new DictionaryExpression(span, tokens.List(() => new DictionaryEntry(Read(), Read()))),
            'm' => new MemberExpression(span, Read(), tokens.Text(), tokens.Flag()),
            'i' => new IndexExpression(span, Read(), Read(), tokens.Flag()),
            'p' => new PriorityExpression(span, Read(), tokens.Member<OptionPriority>()),
            'o' => new OptionExpression(span, Read(), tokens.Text()),
            'k' => new OptionKeyExpression(span, Read(), Read()),
            'n' => new OptionPathExpression(span, Read(), Read()),
            's' => new SetExpression(span, tokens.List(Entry)),
            'u' => new UnaryExpression(span, tokens.Member<UnaryOperator>(), Read()),
            'b' => Binary(span),
            'c' => new ConvertExpression(span, Read(), tokens.Member<OperandType>()),
            'q' => new ConditionalExpression(span, Read(), Read(), Read()),
            'e' => new CoalesceExpression(span, Read(), Read()),
            'h' => new SwitchExpression(span, Read(), tokens.List(() => new SwitchArm(Guarded(), Read()))),
            't' => new IsExpression(span, Read(), patterns.Read()),
            'x' => new InterpolationExpression(span, tokens.List(Part)),
            'f' => Function(span),
            'j' => new InvokeExpression(span, Read(), tokens.List(Read)),
            'g' => new CallExpression(span, tokens.Text(), tokens.List(Read)),
            'z' => new BuiltinExpression(span, tokens.Member<Builtin>(), tokens.List(Read)),
            'y' => new CodeExpression(span, Read()),
            'S' => new SelfExpression(span),
            'N' => new NodeExpression(span, tokens.Text()),
            'M' => new MembersExpression(span, tokens.Text(), tokens.Flag()),
            'W' => new NodesWithExpression(span, tokens.Text(), tokens.Flag()),
            'A' => new AddressExpression(span, Read(), tokens.Text(), tokens.Flag()),
            'O' => new OptionOfExpression(span, Read(), Function(tokens.Span())),
            'K' => new SecretExpression(span, tokens.Text()),
            'L' => new LocalExpression(span, tokens.Member<LocalForm>(), tokens.List(Read)),
            'P' => new PackageExpression(span, tokens.Text(), Read()),
            _ => throw new FormatException(),
        };
    }

    BinaryExpression Binary(CodeSpan span)
    {
        var (op, type) = (tokens.Member<BinaryOperator>(), tokens.Member<OperandType>());
        return new(span, op, Read(), Read(), type);
    }

    ListElement Element()
    {
        var spread = tokens.Flag();
        return new(Read(), spread);
    }

    RecordField Field() => new(tokens.Text(), Read());

    SetEntry Entry()
    {
        var entry = new SetEntry(tokens.Span(), tokens.List(Read), Read(), tokens.Flag());
        return entry.Path.Count > 0 ? entry : throw new FormatException();
    }

    InterpolationPart Part() => new(tokens.OptionalText(), ReadOptional(), tokens.OptionalText(), tokens.Int32());

    FunctionExpression Function(CodeSpan span) => new(span, tokens.List(tokens.Text), statements.Block());
}
