using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Computes with integers as C# does, except that what does not fit is a fault.</summary>
static class IntegerMath
{
    public static long Compute(BinaryOperator op, long left, long right, OperandType type, CodeSpan span)
    {
        if (op is BinaryOperator.Divide or BinaryOperator.Remainder)
        {
            if (right == 0) throw DivisionByZero(span);
            if (right == -1 && left == long.MinValue) throw Overflow(span, type);
        }
        try
        {
            var result = op switch
            {
                BinaryOperator.Add => checked(left + right),
                BinaryOperator.Subtract => checked(left - right),
                BinaryOperator.Multiply => checked(left * right),
                BinaryOperator.Divide => left / right,
                _ => left % right,
            };
            return Fit(result, type, span);
        }
        catch (OverflowException)
        {
            throw Overflow(span, type);
        }
    }

    /// <summary>The number, when it fits into the type.</summary>
    public static long Fit(long number, OperandType type, CodeSpan span) =>
        type is OperandType.Integer32 && number is < int.MinValue or > int.MaxValue ? throw Overflow(span, type) : number;

    public static ContentFault Overflow(CodeSpan span, OperandType type) => ContentFault.At(span,
        type is OperandType.Integer32
            ? "The result does not fit into an int (32 bits). Compute with long: write L behind a number, 50L * 1024, or use Size.GiB(50)."
            : "The result does not fit into 64 bits.");

    public static ContentFault DivisionByZero(CodeSpan span) =>
        ContentFault.At(span, "This divides by zero. Check the divisor before, with a condition.");
}
