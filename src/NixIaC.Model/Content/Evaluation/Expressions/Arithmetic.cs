using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Computes with numbers, texts and lists.</summary>
sealed class Arithmetic(Session session)
{
    public ContentValue Unary(UnaryExpression unary, ContentValue operand)
    {
        if (unary.Operator is UnaryOperator.Not) return (!ExpressionEvaluator.Truth(operand, unary.Operand.Span)).ToValue();
        return operand switch
        {
            DataValue { Literal: NixInteger { Value: long.MinValue } } => throw IntegerMath.Overflow(unary.Span, OperandType.Integer64),
            DataValue { Literal: NixInteger number } => DataValue.Of(-number.Value),
            DataValue { Literal: NixFloat number } => DataValue.Of(-number.Value),
            CodeValue code => session.Code.Make(new NixUnary("-", code.Expression), unary.Span),
            _ => throw NoNumber(operand, unary.Operand.Span),
        };
    }

    public ContentValue Binary(BinaryExpression binary, ContentValue left, ContentValue right)
    {
        if (binary.Operator is BinaryOperator.Xor) return Xor(binary, left, right);
        if (binary.Operator is BinaryOperator.Add && binary.Type is OperandType.Text) return session.Texts.Join([left, right], binary.Span);
        if (binary.Operator is BinaryOperator.Add && (IsList(left) || IsList(right))) return Lists(binary, left, right);
        RefuseOthers(left, binary.Left.Span);
        RefuseOthers(right, binary.Right.Span);
        if (IsComparison(binary.Operator)) return Compare(binary.Operator, left, right, binary.Span).ToValue();
        return Compute(binary.Operator, left, right, binary.Type, binary.Span);
    }

    public ContentValue Compute(BinaryOperator op, ContentValue left, ContentValue right, OperandType type, CodeSpan span)
    {
        if (left is CodeValue || right is CodeValue) return Code(op, left, right, type, span);
        if (left is DataValue { Literal: NixInteger a } && right is DataValue { Literal: NixInteger b } && type is not OperandType.Floating)
            return DataValue.Of(IntegerMath.Compute(op, a.Value, b.Value, type, span));
        return Conversions.Float(FloatMath(op, Double(left, span), Double(right, span), span), span);
    }

    /// <summary>Whether one number is less or greater than another.</summary>
    public Truth Compare(BinaryOperator op, ContentValue left, ContentValue right, CodeSpan span)
    {
        if (left is CodeValue || right is CodeValue)
            return session.Code.Check(Truth.Of(new NixBinary(Symbol(op), Nix(left, span), Nix(right, span))), span);
        var order = left is DataValue { Literal: NixInteger a } && right is DataValue { Literal: NixInteger b }
            ? a.Value.CompareTo(b.Value)
            : Double(left, span).CompareTo(Double(right, span));
        return Truth.Of(op switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    CodeValue Code(BinaryOperator op, ContentValue left, ContentValue right, OperandType type, CodeSpan span)
    {
        if (op is BinaryOperator.Divide or BinaryOperator.Remainder && right is DataValue { Literal: NixInteger { Value: 0 } or NixFloat { Value: 0 } })
            throw IntegerMath.DivisionByZero(span);
        var (a, b) = (Operand(left, type, span), Operand(right, type, span));
        // Nix has no remainder; its division cuts off as that of C# does.
        return op is BinaryOperator.Remainder
            ? session.Code.Make(new NixBinary("-", a, new NixBinary("*", new NixBinary("/", a, b), b)), span)
            : session.Code.Make(new NixBinary(Symbol(op), a, b), span);
    }

    NixExpression Operand(ContentValue value, OperandType type, CodeSpan span) =>
        type is OperandType.Floating && value is DataValue { Literal: NixInteger number } ? new NixFloat(number.Value) : Nix(value, span);

    NixExpression Nix(ContentValue value, CodeSpan span) => session.NixValues.Of(value, span);

    ContentValue Xor(BinaryExpression binary, ContentValue left, ContentValue right)
    {
        var a = ExpressionEvaluator.Truth(left, binary.Left.Span);
        var b = ExpressionEvaluator.Truth(right, binary.Right.Span);
        if (a.Known is { } known) return (known ? !b : b).ToValue();
        if (b.Known is { } other) return (other ? !a : a).ToValue();
        return session.Code.Make(new NixBinary("!=", a.Code!, b.Code!), binary.Span);
    }

    ContentValue Lists(BinaryExpression binary, ContentValue left, ContentValue right) =>
        left is CodeValue || right is CodeValue
            ? session.Code.Make(new NixBinary("++", Nix(left, binary.Left.Span), Nix(right, binary.Right.Span)), binary.Span)
            : session.Lists.Make(
                session.Lists.Items(left, binary.Left.Span).Concat(session.Lists.Items(right, binary.Right.Span)), binary.Span);

    bool IsList(ContentValue value) =>
        value is ListValue or OrderedValue or GroupingValue
        || (value is CodeValue code && session.Code.KindOf(code.Expression) is CodeKind.List);

    static double FloatMath(BinaryOperator op, double left, double right, CodeSpan span) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide when right == 0 => throw IntegerMath.DivisionByZero(span),
        BinaryOperator.Divide => left / right,
        BinaryOperator.Remainder when right == 0 => throw IntegerMath.DivisionByZero(span),
        _ => left % right,
    };

    public static double Double(ContentValue value, CodeSpan span) => value switch
    {
        DataValue { Literal: NixInteger number } => number.Value,
        DataValue { Literal: NixFloat number } => number.Value,
        _ => throw NoNumber(value, span),
    };

    static void RefuseOthers(ContentValue value, CodeSpan span)
    {
        if (value is not (CodeValue or DataValue { Literal: NixInteger or NixFloat })) throw NoNumber(value, span);
    }

    static ContentFault NoNumber(ContentValue value, CodeSpan span) => ContentFault.At(span, value switch
    {
        DataValue { Literal: NixNull } => "This is null, and null cannot be computed with. Give it a value before, with ??.",
        CodeValue => "Only Nix knows this number, so it cannot be used here.",
        _ => $"This is {ValueNames.Of(value)}, and a number is needed here.",
    });

    static bool IsComparison(BinaryOperator op) =>
        op is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    static string Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
