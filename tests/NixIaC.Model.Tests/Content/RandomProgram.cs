using System.Collections.Concurrent;
using CsCheck;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Tests.Content;

/// <summary>Programs of all kinds of node, with no regard to sense.</summary>
static class RandomProgram
{
    static readonly ConcurrentBag<Type> Made = [];

    static readonly Gen<string> Text = Gen.OneOf(Gen.String[0, 6], Gen.OneOfConst("Acme.Pi", "x", "\\", "\ud800", "a\ud83d\ude00"));
    static readonly Gen<string?> OptionalText = Gen.OneOf(Text.Select(text => (string?)text), Gen.Const((string?)null));

    static readonly Gen<CodeSpan> Span = Gen.Select(Gen.OneOfConst("Acme.Pi.Configure", "Acme.Pi.Configure#2"), Gen.Int, Gen.Int[0, 99], Gen.Int[0, 99])
        .Select(t => new CodeSpan(t.Item1, t.Item2, t.Item3, t.Item4));

    static readonly Gen<NixExpression> Literal = Gen.OneOf(
        Text.Select(text => (NixExpression)new NixString(text)), Gen.Long.Select(number => (NixExpression)new NixInteger(number)),
        Gen.Double.Where(double.IsFinite).Select(number => (NixExpression)new NixFloat(number)), Gen.Bool.Select(boolean => (NixExpression)new NixBoolean(boolean)),
        Gen.Const((NixExpression)new NixNull()));

    static Gen<EquatableArray<T>> Some<T>(Gen<T> item) => item.Array[0, 3].Select(items => items.ToEquatableArray());

    static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.OneOf(gen.Select(item => (T?)item), Gen.Const((T?)null));

    static Gen<TBase> One<TBase>(params Gen<TBase>[] choices) where TBase : notnull => Gen.OneOf(choices).Select(made =>
    {
        Made.Add(made.GetType());
        return made;
    });

    static Gen<ContentPattern> Pattern(int depth)
    {
        var leaves = new Gen<ContentPattern>[]
        {
            Gen.Const((ContentPattern)new AnyPattern()), Literal.Select(value => (ContentPattern)new ConstantPattern(value)),
            Gen.Select(Gen.Enum<BinaryOperator>(), Literal).Select(t => (ContentPattern)new RelationalPattern(t.Item1, t.Item2)),
            Text.Select(name => (ContentPattern)new VariablePattern(name)),
        };
        if (depth == 0) return One(leaves);
        var inner = Pattern(depth - 1);
        return One([
            .. leaves,
            inner.Select(p => (ContentPattern)new NotPattern(p)),
            Gen.Select(inner, inner).Select(t => (ContentPattern)new AndPattern(t.Item1, t.Item2)),
            Gen.Select(inner, inner).Select(t => (ContentPattern)new OrPattern(t.Item1, t.Item2)),
            Some(Gen.Select(Text, inner).Select(t => new PatternMember(t.Item1, t.Item2))).Select(members => (ContentPattern)new PropertyPattern(members)),
            Some(inner).Select(patterns => (ContentPattern)new PositionalPattern(patterns)),
        ]);
    }

    static Gen<ContentExpression> Expression(int depth)
    {
        var leaves = new Gen<ContentExpression>[]
        {
            At(Literal, (span, value) => new LiteralExpression(span, value)), At(Text, (span, name) => new VariableExpression(span, name)),
            At(Text, (span, _) => new SelfExpression(span)), At(Text, (span, type) => new NodeExpression(span, type)),
            At(Gen.Select(Text, Gen.Bool), (span, t) => new MembersExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(Text, Gen.Bool), (span, t) => new NodesWithExpression(span, t.Item1, t.Item2)),
            At(Text, (span, type) => new SecretExpression(span, type)),
        };
        if (depth == 0) return One(leaves);
        var x = Expression(depth - 1);
        var xs = Some(x);
        var two = Gen.Select(x, x);
        var field = Gen.Select(Text, x).Select(t => new RecordField(t.Item1, t.Item2));
        var function = Gen.Select(Span, Some(Text), Block(depth - 1)).Select(t => new FunctionExpression(t.Item1, t.Item2, t.Item3));
        return One([
            .. leaves,
            At(Some(Gen.Select(x, Gen.Bool).Select(t => new ListElement(t.Item1, t.Item2))), (span, all) => new ListExpression(span, all)),
            At(Gen.Select(Some(field), Gen.Int[0, 3]), (span, t) => new RecordExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(x, Some(field)), (span, t) => new WithExpression(span, t.Item1, t.Item2)),
            At(Some(two.Select(t => new DictionaryEntry(t.Item1, t.Item2))), (span, all) => new DictionaryExpression(span, all)),
            At(Gen.Select(x, Text, Gen.Bool), (span, t) => new MemberExpression(span, t.Item1, t.Item2, t.Item3)),
            At(Gen.Select(x, x, Gen.Bool), (span, t) => new IndexExpression(span, t.Item1, t.Item2, t.Item3)),
            At(Gen.Select(x, Gen.Enum<OptionPriority>()), (span, t) => new PriorityExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(x, Text), (span, t) => new OptionExpression(span, t.Item1, t.Item2)),
            At(two, (span, t) => new OptionKeyExpression(span, t.Item1, t.Item2)),
            At(two, (span, t) => new OptionPathExpression(span, t.Item1, t.Item2)),
            At(Some(Gen.Select(Span, x.Array[1, 2], x, Gen.Bool).Select(t => new SetEntry(t.Item1, t.Item2.ToEquatableArray(), t.Item3, t.Item4))), (span, all) => new SetExpression(span, all)),
            At(Gen.Select(Gen.Enum<UnaryOperator>(), x), (span, t) => new UnaryExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(Gen.Enum<BinaryOperator>(), x, x, Gen.Enum<OperandType>()), (span, t) => new BinaryExpression(span, t.Item1, t.Item2, t.Item3, t.Item4)),
            At(Gen.Select(x, Gen.Enum<OperandType>()), (span, t) => new ConvertExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(x, x, x), (span, t) => new ConditionalExpression(span, t.Item1, t.Item2, t.Item3)),
            At(two, (span, t) => new CoalesceExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(x, Some(Gen.Select(Guarded(depth - 1), x).Select(t => new SwitchArm(t.Item1, t.Item2)))), (span, t) => new SwitchExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(x, Pattern(2)), (span, t) => new IsExpression(span, t.Item1, t.Item2)),
            At(Some(Gen.Select(OptionalText, Maybe(x), OptionalText, Gen.Int).Select(t => new InterpolationPart(t.Item1, t.Item2, t.Item3, t.Item4))), (span, all) => new InterpolationExpression(span, all)),
            function.Select(f => (ContentExpression)f),
            At(Gen.Select(x, xs), (span, t) => new InvokeExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(Text, xs), (span, t) => new CallExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(Gen.Enum<Builtin>(), xs), (span, t) => new BuiltinExpression(span, t.Item1, t.Item2)),
            At(x, (span, text) => new CodeExpression(span, text)),
            At(Gen.Select(x, Text, Gen.Bool), (span, t) => new AddressExpression(span, t.Item1, t.Item2, t.Item3)),
            At(Gen.Select(x, function), (span, t) => new OptionOfExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(Gen.Enum<LocalForm>(), xs), (span, t) => new LocalExpression(span, t.Item1, t.Item2)),
            At(Gen.Select(Text, x), (span, t) => new PackageExpression(span, t.Item1, t.Item2)),
        ]);
    }

    static Gen<ContentExpression> At<T>(Gen<T> parts, Func<CodeSpan, T, ContentExpression> make) =>
        Gen.Select(Span, parts).Select(t => make(t.Item1, t.Item2));

    static Gen<GuardedPattern> Guarded(int depth) => Gen.Select(Pattern(1), Maybe(Expression(depth))).Select(t => new GuardedPattern(t.Item1, t.Item2));

    static Gen<BlockStatement> Block(int depth) => Gen.Select(Span, depth <= 0 ? Gen.Const(default(EquatableArray<ContentStatement>)) : Some(Statement(depth - 1)))
        .Select(t => new BlockStatement(t.Item1, t.Item2));

    static Gen<ContentStatement> Statement(int depth)
    {
        var x = Expression(depth);
        var block = Block(depth);
        var names = Some(OptionalText);
        return One(
            block.Select(b => (ContentStatement)b),
            Gen.Select(Span, x, x, Gen.Bool).Select(t => (ContentStatement)new SetStatement(t.Item1, t.Item2, t.Item3, t.Item4)),
            Gen.Select(Span, Text, Maybe(x)).Select(t => (ContentStatement)new DeclareStatement(t.Item1, t.Item2, t.Item3)),
            Gen.Select(Span, Text, x).Select(t => (ContentStatement)new AssignStatement(t.Item1, t.Item2, t.Item3)),
            Gen.Select(Span, names, x).Select(t => (ContentStatement)new DeconstructStatement(t.Item1, t.Item2, t.Item3)),
            Gen.Select(Span, x, block, Maybe(block)).Select(t => (ContentStatement)new IfStatement(t.Item1, t.Item2, t.Item3, t.Item4)),
            Gen.Select(Span, x, Some(Gen.Select(Some(Guarded(depth)), block).Select(t => new SwitchSection(t.Item1, t.Item2))))
                .Select(t => (ContentStatement)new SwitchStatement(t.Item1, t.Item2, t.Item3)),
            Gen.Select(Span, names, Gen.Bool, x, block).Select(t => (ContentStatement)new ForEachStatement(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5)),
            Gen.Select(Span, Maybe(x)).Select(t => (ContentStatement)new ReturnStatement(t.Item1, t.Item2)),
            Span.Select(span => (ContentStatement)new BreakStatement(span)),
            Span.Select(span => (ContentStatement)new ContinueStatement(span)),
            Gen.Select(Span, x).Select(t => (ContentStatement)new EvaluateStatement(t.Item1, t.Item2)));
    }

    public static readonly Gen<ContentProgram> Programs = Gen.Select(
        Text, Some(Text), Block(3),
        Some(Gen.Select(Text, Some(Text), Block(1)).Select(t => new ContentFunction(t.Item1, t.Item2, t.Item3))),
        Some(Gen.Select(Span, Text).Select(t => new CodeProblem(t.Item1, t.Item2))))
        .Select(t => new ContentProgram(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5));

    static readonly Gen<ProfileField> Fields = Gen.Select(Text, Expression(1)).Select(t => new ProfileField(t.Item1, t.Item2));

    public static readonly Gen<ProfileProgram> Profiles = Gen.Select(
        Text, Some(Gen.Select(Text, Some(Text), Some(Fields)).Select(t => new ProfileConstructor(t.Item1, t.Item2, t.Item3))), Some(Fields), Some(Programs))
        .Select(t => new ProfileProgram(t.Item1, t.Item2, t.Item3, t.Item4));

    /// <summary>The kinds of node among some thousand programs.</summary>
    public static IEnumerable<Type> Kinds
    {
        get
        {
            Programs.Array[1000].Single();
            return Made;
        }
    }
}
