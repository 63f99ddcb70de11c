using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of Math.</summary>
static class MathBuiltins
{
    public static ContentValue Call(BuiltinArguments call)
    {
        switch (call.Method)
        {
            case Builtin.MathMin:
                return Order(call, 0, 1) <= 0 ? Same(call, 0) : Same(call, 1);
            case Builtin.MathMax:
                return Order(call, 0, 1) >= 0 ? Same(call, 0) : Same(call, 1);
            case Builtin.MathClamp:
                if (Order(call, 1, 2) > 0) throw call.Fault("Math.Clamp takes the lower bound first, and it is above the upper one here.");
                return Order(call, 0, 1) < 0 ? Same(call, 1) : Order(call, 0, 2) > 0 ? Same(call, 2) : Same(call, 0);
            case Builtin.MathAbs:
                return call[0] is DataValue { Literal: NixInteger number }
                    ? number.Value == long.MinValue ? throw IntegerMath.Overflow(call.Span, OperandType.Integer64) : DataValue.Of(Math.Abs(number.Value))
                    : DataValue.Of(Math.Abs(Number(call, 0)));
            case Builtin.MathCeiling:
                return DataValue.Of(Math.Ceiling(Number(call, 0)));
            case Builtin.MathFloor:
                return DataValue.Of(Math.Floor(Number(call, 0)));
            default:
                return Round(call);
        }
    }

    static DataValue Round(BuiltinArguments call)
    {
        var digits = call.Has(1) ? call.Integer(1) : 0;
        if (digits is < 0 or > 15) throw call.Fault("Math.Round takes 0 to 15 digits.");
        return DataValue.Of(Math.Round(Number(call, 0), (int)digits));
    }

    static int Order(BuiltinArguments call, int left, int right)
    {
        Number(call, left);
        Number(call, right);
        return ValueOrder.Compare(call[left], call[right], call.Span);
    }

    /// <summary>An argument as what C# returns: a floating-point number when any of them is one.</summary>
    static ContentValue Same(BuiltinArguments call, int index) =>
        Enumerable.Range(0, call.Count).Any(i => call[i] is DataValue { Literal: NixFloat }) ? DataValue.Of(Number(call, index)) : call[index];

    static double Number(BuiltinArguments call, int index) => Arithmetic.Double(call[index], call.SpanOf(index));
}
