using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    ContentExpression Unary(IUnaryOperation unary)
    {
        if (unary.OperatorMethod is { } method && !NixTypes.IsNix(method.ContainingType)) return UserOperator(unary, method, unary.Operand);
        return unary.OperatorKind switch
        {
            // What makes `if (option)` possible.
            UnaryOperatorKind.True or UnaryOperatorKind.Plus => Expression(unary.Operand),
            UnaryOperatorKind.Not => new UnaryExpression(SpanOf(unary), UnaryOperator.Not, Expression(unary.Operand)),
            UnaryOperatorKind.Minus => Numbers(unary.Type, unary) is null ? Null(SpanOf(unary))
                : new UnaryExpression(SpanOf(unary), UnaryOperator.Minus, Expression(unary.Operand)),
            UnaryOperatorKind.BitwiseNegation => Problem(unary, Bits),
            _ => Problem(unary, ForbiddenForms.Of(unary)),
        };
    }

    const string Bits = "Operations on bits cannot be read; write the number, or use arithmetic.";

    ContentExpression Binary(IBinaryOperation binary) =>
        Operator(binary, binary.OperatorKind, binary.OperatorMethod, binary.LeftOperand, binary.RightOperand, binary.Type, binary.IsLifted);

    ContentExpression Operator(
        IOperation at, BinaryOperatorKind kind, IMethodSymbol? method, IOperation left, IOperation right, ITypeSymbol? result, bool lifted)
    {
        if (method is not null && !NixTypes.IsNix(method.ContainingType) && !IsEquality(method)) return UserOperator(at, method, left, right);
        if (KindOf(kind) is not { } known) return Problem(at, Bits);
        var isEquality = known is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (lifted && !isEquality) return Problem(at, "One of these may be null; say what counts then: `value ?? 0`.");
        if (IsCharacter(left) && IsCharacter(right))
            return isEquality ? new BinaryExpression(SpanOf(at), known, Expression(Unconverted(left)), Expression(Unconverted(right)), OperandType.Text)
                : Problem(at, "Characters have no order here; compare them with `==`.");
        if (Operands(at, known, method, left, right, result) is not { } type) return Null(SpanOf(at));
        return new BinaryExpression(SpanOf(at), known, Expression(left), Expression(right), type);
    }

    // Records and strings compare by what they hold.
    static bool IsEquality(IMethodSymbol method) =>
        method.Name is "op_Equality" or "op_Inequality"
        && (method.IsImplicitlyDeclared || method.ContainingType.SpecialType != SpecialType.None || method.ContainingType.IsRecord);

    static bool IsCharacter(IOperation operation) => Unconverted(operation).Type?.SpecialType == SpecialType.System_Char;

    BinaryExpression TupleComparison(ITupleBinaryOperation tuples) => new(
        SpanOf(tuples),
        tuples.OperatorKind == BinaryOperatorKind.Equals ? BinaryOperator.Equal : BinaryOperator.NotEqual,
        Expression(tuples.LeftOperand), Expression(tuples.RightOperand), OperandType.Other);

    OperandType? Operands(IOperation at, BinaryOperator kind, IMethodSymbol? method, IOperation left, IOperation right, ITypeSymbol? result)
    {
        if (method is not null && NixTypes.IsNix(method.ContainingType))
            return NixTypes.Operands(method.ContainingType) ?? (IsFloating(left) || IsFloating(right) ? OperandType.Floating : OperandType.Integer64);
        if (kind is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor)
        {
            if (result?.SpecialType == SpecialType.System_Boolean || NixTypes.IsNix(result)) return OperandType.Other;
            Problem(at, Bits);
            return null;
        }
        if (kind == BinaryOperator.Add && result?.SpecialType == SpecialType.System_String) return OperandType.Text;
        var operand = Underlying(left.Type);
        if (kind is BinaryOperator.Equal or BinaryOperator.NotEqual && !IsNumber(operand))
            return operand?.SpecialType == SpecialType.System_String ? OperandType.Text : OperandType.Other;
        return Numbers(operand, at);
    }

    static bool IsFloating(IOperation operand) =>
        Bare(operand).Type is { } type && (type.SpecialType is SpecialType.System_Double or SpecialType.System_Single || NixTypes.Is(type, "NixFloat"));

    static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: not null } conversion) operation = conversion.Operand;
        return operation;
    }

    /// <summary>What numbers of a type are computed in; a problem when it is none that the language has.</summary>
    OperandType? Numbers(ITypeSymbol? type, IOperation at)
    {
        if (type is not null && NixTypes.IsNix(type)) return NixTypes.Operands(type) ?? OperandType.Integer64;
        switch (Underlying(type)?.SpecialType)
        {
            case SpecialType.System_Int32: return OperandType.Integer32;
            case SpecialType.System_Int64: return OperandType.Integer64;
            case SpecialType.System_Double: return OperandType.Floating;
            default:
                Problem(at, $"There is no arithmetic with `{type?.ToDisplayString()}` here; use `int`, `long` or `double`.");
                return null;
        }
    }

    static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    static BinaryOperator? KindOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => BinaryOperator.Add,
        BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
        BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
        BinaryOperatorKind.Divide => BinaryOperator.Divide,
        BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
        BinaryOperatorKind.Equals => BinaryOperator.Equal,
        BinaryOperatorKind.NotEquals => BinaryOperator.NotEqual,
        BinaryOperatorKind.LessThan => BinaryOperator.Less,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => BinaryOperator.And,
        BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => BinaryOperator.Or,
        BinaryOperatorKind.ExclusiveOr => BinaryOperator.Xor,
        _ => null,
    };

    ContentExpression UserOperator(IOperation at, IMethodSymbol method, params IOperation[] operands) =>
        reading.IsHere(method)
            ? Call(at, method, [.. operands.Select(Expression)])
            : Problem(at, $"What this operator of `{method.ContainingType.ToDisplayString()}` does is not known here; use numbers and text.");
}
