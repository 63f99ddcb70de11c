using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Converts numbers.</summary>
sealed class Conversions(Session session)
{
    public ContentValue Convert(ConvertExpression convert, ContentValue operand) => (operand, convert.Type) switch
    {
        (DataValue { Literal: NixInteger number }, OperandType.Floating) => DataValue.Of((double)number.Value),
        (DataValue { Literal: NixInteger number }, OperandType.Integer32) =>
            DataValue.Of(IntegerMath.Fit(number.Value, convert.Type, convert.Span)),
        (DataValue { Literal: NixFloat number }, OperandType.Integer32 or OperandType.Integer64) =>
            Integer(number.Value, convert.Type, convert.Span),
        (CodeValue code, OperandType.Floating) => ToFloat(code, convert.Span),
        (CodeValue code, OperandType.Integer32 or OperandType.Integer64) => ToInteger(code, convert.Span),
        _ => operand,
    };

    /// <summary>A floating-point number that Nix can hold.</summary>
    public static DataValue Float(double number, CodeSpan span) =>
        double.IsNaN(number) || double.IsInfinity(number)
            ? throw ContentFault.At(span, "The result is no finite number.")
            : DataValue.Of(number);

    static DataValue Integer(double number, OperandType type, CodeSpan span)
    {
        var whole = Math.Truncate(number);
        // 2^63 itself is the first that does not fit; the largest long has no double.
        return whole is >= -9223372036854775808.0 and < 9223372036854775808.0
            ? DataValue.Of(IntegerMath.Fit((long)whole, type, span))
            : throw IntegerMath.Overflow(span, type);
    }

    CodeValue ToFloat(CodeValue code, CodeSpan span) =>
        session.Code.KindOf(code.Expression) is CodeKind.Float
            ? code
            : session.Code.Make(new NixBinary("*", code.Expression, new NixFloat(1)), span);

    CodeValue ToInteger(CodeValue code, CodeSpan span)
    {
        if (session.Code.KindOf(code.Expression) is CodeKind.Integer) return code;
        var isNegative = new NixBinary("<", code.Expression, new NixInteger(0));
        return session.Code.Make(
            new NixIf(isNegative, Call(Name("builtins", "ceil"), code.Expression), Call(Name("builtins", "floor"), code.Expression)), span);
    }
}
