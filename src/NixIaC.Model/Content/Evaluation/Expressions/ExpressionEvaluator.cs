using NixIaC.Model.Content.Evaluation.Builtins;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Evaluates expressions.</summary>
sealed class ExpressionEvaluator
{
    readonly Session session;
    readonly Collections collections;
    readonly Choosing choosing;
    readonly OptionReader options;
    readonly FactReader facts;
    readonly LocalReader locals;
    readonly Arithmetic arithmetic;
    readonly Conversions conversions;
    readonly BuiltinCaller builtins;

    public ExpressionEvaluator(Session session)
    {
        this.session = session;
        Members = new(session);
        Equality = new(session);
        Patterns = new(session);
        collections = new(session);
        choosing = new(session);
        options = new(session);
        facts = new(session);
        locals = new(session);
        arithmetic = new(session);
        conversions = new(session);
        builtins = new(session);
    }

    public MemberReader Members { get; }

    public Equality Equality { get; }

    public Patterns Patterns { get; }

    public Arithmetic Arithmetic => arithmetic;

    /// <summary>The value of an expression; an option stays an option, which may be set or read.</summary>
    public ContentValue Evaluate(ContentExpression expression, Variables variables)
    {
        session.Budget.Enter(expression.Span);
        try
        {
            var value = Dispatch(expression, variables);
            if (value.Depth > ContentLimits.ValueDepth)
                throw ContentFault.At(expression.Span, $"More than {ContentLimits.ValueDepth} lists or records are within each other here.");
            return value;
        }
        finally
        {
            session.Budget.Leave();
        }
    }

    /// <summary>The value of an expression; an option is read.</summary>
    public ContentValue Value(ContentExpression expression, Variables variables) => Read(Evaluate(expression, variables), expression.Span);

    /// <summary>What a value is when it is not to be set: an option is read.</summary>
    public static ContentValue Read(ContentValue value, CodeSpan span) => value is OptionValue option ? OptionReader.Read(option, span) : value;

    /// <summary>Whether a condition holds.</summary>
    public Truth Truth(ContentExpression condition, Variables variables) => Truth(Value(condition, variables), condition.Span);

    /// <summary>A value as a condition.</summary>
    public static Truth Truth(ContentValue value, CodeSpan span) => value switch
    {
        DataValue { Literal: NixBoolean boolean } => Evaluation.Truth.Of(boolean.Value),
        CodeValue code => Evaluation.Truth.Of(code.Expression),
        _ => throw ContentFault.At(span, $"A condition is true or false, and this is {ValueNames.Of(value)}."),
    };

    public static ContentFault NoVariable(CodeSpan span, string name) =>
        ContentFault.At(span, $"{Quotation.Of(name)} has no value here; give it one where it is declared.");

    ContentValue Dispatch(ContentExpression expression, Variables variables) => expression switch
    {
        LiteralExpression literal => new DataValue(literal.Value),
        VariableExpression variable => Variable(variable, variables),
        ListExpression or RecordExpression or WithExpression or DictionaryExpression or SetExpression => collections.Make(expression, variables),
        MemberExpression member => Members.Read(member, Value(member.Target, variables)),
        IndexExpression index => Indexing.Read(session, index, Value(index.Target, variables), Value(index.Index, variables)),
        PriorityExpression or OptionExpression or OptionKeyExpression or OptionPathExpression => options.Reach(expression, variables),
        UnaryExpression unary => arithmetic.Unary(unary, Value(unary.Operand, variables)),
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => choosing.Both(both, variables).ToValue(),
        BinaryExpression binary => Binary(binary, variables),
        ConvertExpression convert => conversions.Convert(convert, Value(convert.Operand, variables)),
        ConditionalExpression or CoalesceExpression or SwitchExpression => choosing.Choose(expression, variables),
        IsExpression test => Patterns.Fits(test.Pattern, Value(test.Value, variables), test.Value.Span, variables).ToValue(),
        InterpolationExpression text => session.Texts.Interpolate(text, variables),
        FunctionExpression function => new FunctionValue(function, variables),
        InvokeExpression invoke => Invoke(invoke, variables),
        CallExpression call => session.Calls.Call(call, variables) ?? DataValue.Null,
        BuiltinExpression builtin => builtins.Call(builtin, variables),
        CodeExpression code => session.Code.Make(new NixCode(TextMaker.Known(Value(code.Text, variables), code.Text.Span)), code.Span),
        SelfExpression or NodeExpression or MembersExpression or NodesWithExpression or AddressExpression or OptionOfExpression =>
            facts.Read(expression, variables),
        SecretExpression or LocalExpression or PackageExpression => locals.Read(expression, variables),
        _ => throw ContentFault.At(expression.Span, $"{expression.GetType().Name} is not known to this version of NixIaC."),
    };

    ContentValue Binary(BinaryExpression binary, Variables variables)
    {
        var left = Value(binary.Left, variables);
        var right = Value(binary.Right, variables);
        return binary.Operator switch
        {
            BinaryOperator.Equal => Equality.Operator(left, right, binary.Span).ToValue(),
            BinaryOperator.NotEqual => (!Equality.Operator(left, right, binary.Span)).ToValue(),
            _ => arithmetic.Binary(binary, left, right),
        };
    }

    static ContentValue Variable(VariableExpression variable, Variables variables) => variables.Find(variable.Name)?.Value switch
    {
        null => throw NoVariable(variable.Span, variable.Name),
        FaultyValue => throw ContentFault.Reported(),
        var value => value,
    };

    ContentValue Invoke(InvokeExpression invoke, Variables variables)
    {
        if (Evaluate(invoke.Function, variables) is not FunctionValue function)
            throw ContentFault.At(invoke.Function.Span, "This is no function.");
        var arguments = invoke.Arguments.Select(argument => Evaluate(argument, variables)).ToList();
        return session.Calls.Invoke(function, arguments, invoke.Span) ?? DataValue.Null;
    }
}
