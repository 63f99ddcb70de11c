using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Tests.Content;

/// <summary>Short forms for building programs; meant for <c>using static</c>. Each node gets a span of its own.</summary>
static class Body
{
    static int position;

    public static CodeSpan Span()
    {
        var start = Interlocked.Increment(ref position);
        return new("Acme.Pi.Configure", start, 1, start);
    }

    public static ContentProgram Program(params ContentStatement[] statements) => new(
        "Acme.Pi.Configure", EquatableArray.Of("nixos"), Block(statements), default, default);

    public static ContentFunction Helper(string key, string[] parameters, params ContentStatement[] statements) =>
        new(key, parameters.ToEquatableArray(), Block(statements));

    // Statements
    public static BlockStatement Block(params ContentStatement[] statements) => new(Span(), statements.ToEquatableArray());

    public static ContentStatement Set(ContentExpression option, ContentExpression value) => new SetStatement(Span(), option, value, false);

    public static ContentStatement Set(string option, ContentExpression value) => Set(Option(option), value);

    public static ContentStatement Plus(string option, ContentExpression value) => new SetStatement(Span(), Option(option), value, true);

    public static ContentStatement Var(string name, ContentExpression? value) => new DeclareStatement(Span(), name, value);

    public static ContentStatement Assign(string name, ContentExpression value) => new AssignStatement(Span(), name, value);

    public static ContentStatement Take(ContentExpression value, params string?[] names) =>
        new DeconstructStatement(Span(), names.ToEquatableArray(), value);

    public static ContentStatement If(ContentExpression condition, ContentStatement then, ContentStatement? otherwise = null) =>
        new IfStatement(Span(), condition, Block(then), otherwise is null ? null : Block(otherwise));

    public static ContentStatement Each(string? name, ContentExpression list, params ContentStatement[] body) =>
        new ForEachStatement(Span(), EquatableArray.Of(name), false, list, Block(body));

    public static ContentStatement Each(string?[] names, ContentExpression list, params ContentStatement[] body) =>
        new ForEachStatement(Span(), names.ToEquatableArray(), true, list, Block(body));

    public static ContentStatement Switch(ContentExpression value, params SwitchSection[] sections) =>
        new SwitchStatement(Span(), value, sections.ToEquatableArray());

    public static SwitchSection Section(ContentPattern pattern, params ContentStatement[] body) =>
        new(EquatableArray.Of(new GuardedPattern(pattern, null)), Block(body));

    public static ContentStatement Return(ContentExpression? value = null) => new ReturnStatement(Span(), value);

    public static ContentStatement Break() => new BreakStatement(Span());

    public static ContentStatement Continue() => new ContinueStatement(Span());

    public static ContentStatement Do(ContentExpression call) => new EvaluateStatement(Span(), call);

    // Expressions
    public static ContentExpression Of(NixExpression value) => new LiteralExpression(Span(), value);

    public static ContentExpression Float(double value) => Of(new NixFloat(value));

    public static ContentExpression Null() => Of(new NixNull());

    public static ContentExpression Name(string name) => new VariableExpression(Span(), name);

    public static ContentExpression List(params ContentExpression[] items) =>
        new ListExpression(Span(), items.Select(item => new ListElement(item, false)).ToEquatableArray());

    public static ContentExpression Spread(params ContentExpression[] items) =>
        new ListExpression(Span(), items.Select(item => new ListElement(item, true)).ToEquatableArray());

    public static ContentExpression Tuple(params ContentExpression[] items) => new RecordExpression(
        Span(), items.Select((item, i) => new RecordField("Item" + (i + 1), item)).ToEquatableArray(), items.Length);

    public static ContentExpression Record(params (string Name, ContentExpression Value)[] fields) => new RecordExpression(
        Span(), fields.Select(field => new RecordField(field.Name, field.Value)).ToEquatableArray(), fields.Length);

    public static ContentExpression Map(params (ContentExpression Key, ContentExpression Value)[] entries) =>
        new DictionaryExpression(Span(), entries.Select(entry => new DictionaryEntry(entry.Key, entry.Value)).ToEquatableArray());

    public static ContentExpression Member(ContentExpression target, string name, bool orNull = false) => new MemberExpression(Span(), target, name, orNull);

    public static ContentExpression At(ContentExpression target, ContentExpression index, bool fromEnd = false) =>
        new IndexExpression(Span(), target, index, fromEnd);

    /// <summary>An option below <c>nixos</c>: <c>services.openssh.enable</c>.</summary>
    public static ContentExpression Option(string path) => Option(Name("nixos"), path);

    public static ContentExpression Option(ContentExpression target, string path) =>
        path.Split('.').Aggregate(target, (parent, segment) => new OptionExpression(Span(), parent, segment));

    public static ContentExpression Key(ContentExpression target, ContentExpression key) => new OptionKeyExpression(Span(), target, key);

    public static ContentExpression ByPath(ContentExpression path) => new OptionPathExpression(Span(), Name("nixos"), path);

    public static ContentExpression View(OptionPriority priority) => new PriorityExpression(Span(), Name("nixos"), priority);

    public static ContentExpression SetOf(params (string Path, ContentExpression Value)[] entries) =>
        new SetExpression(Span(), entries.Select(entry => Entry(entry.Path, entry.Value)).ToEquatableArray());

    public static SetEntry Entry(string path, ContentExpression value, bool adds = false) =>
        new(Span(), path.Split('.').Select(segment => Of(segment)).ToEquatableArray(), value, adds);

    public static ContentExpression Not(ContentExpression operand) => new UnaryExpression(Span(), UnaryOperator.Not, operand);

    public static ContentExpression Minus(ContentExpression operand) => new UnaryExpression(Span(), UnaryOperator.Minus, operand);

    public static ContentExpression Binary(
        BinaryOperator op, ContentExpression left, ContentExpression right, OperandType type = OperandType.Integer32) =>
        new BinaryExpression(Span(), op, left, right, type);

    public static ContentExpression Plus(ContentExpression left, ContentExpression right, OperandType type = OperandType.Text) =>
        Binary(BinaryOperator.Add, left, right, type);

    public static ContentExpression And(ContentExpression left, ContentExpression right) => Binary(BinaryOperator.And, left, right, OperandType.Other);

    public static ContentExpression Or(ContentExpression left, ContentExpression right) => Binary(BinaryOperator.Or, left, right, OperandType.Other);

    public static ContentExpression Same(ContentExpression left, ContentExpression right) => Binary(BinaryOperator.Equal, left, right, OperandType.Other);

    public static ContentExpression Convert(ContentExpression operand, OperandType type) => new ConvertExpression(Span(), operand, type);

    public static ContentExpression Choose(ContentExpression condition, ContentExpression then, ContentExpression otherwise) =>
        new ConditionalExpression(Span(), condition, then, otherwise);

    public static ContentExpression OrElse(ContentExpression value, ContentExpression otherwise) => new CoalesceExpression(Span(), value, otherwise);

    public static ContentExpression Is(ContentExpression value, ContentPattern pattern) => new IsExpression(Span(), value, pattern);

    public static ContentExpression Match(ContentExpression value, params (ContentPattern Pattern, ContentExpression Value)[] arms) => new SwitchExpression(
        Span(), value, arms.Select(arm => new SwitchArm(new GuardedPattern(arm.Pattern, null), arm.Value)).ToEquatableArray());

    /// <summary>An interpolated string: texts stay texts, expressions are holes.</summary>
    public static ContentExpression Text(params object[] parts) => new InterpolationExpression(Span(), parts.Select(part => part switch
    {
        string text => new InterpolationPart(text, null),
        InterpolationPart whole => whole,
        _ => new InterpolationPart(null, (ContentExpression)part),
    }).ToEquatableArray());

    public static ContentExpression Lambda(string parameter, ContentExpression result) => Lambda([parameter], result);

    public static ContentExpression Lambda(string[] parameters, ContentExpression result) =>
        Function(parameters, Return(result));

    public static ContentExpression Function(string[] parameters, params ContentStatement[] body) =>
        new FunctionExpression(Span(), parameters.ToEquatableArray(), Block(body));

    public static ContentExpression Invoke(ContentExpression function, params ContentExpression[] arguments) =>
        new InvokeExpression(Span(), function, arguments.ToEquatableArray());

    public static ContentExpression Call(string helper, params ContentExpression[] arguments) => new CallExpression(Span(), helper, arguments.ToEquatableArray());

    public static ContentExpression Call(Builtin builtin, params ContentExpression[] arguments) =>
        new BuiltinExpression(Span(), builtin, arguments.ToEquatableArray());

    public static ContentExpression Code(ContentExpression text) => new CodeExpression(Span(), text);

    // Patterns
    public static ContentPattern Is(NixExpression constant) => new ConstantPattern(constant);

    public static readonly ContentPattern Any = new AnyPattern();
}
