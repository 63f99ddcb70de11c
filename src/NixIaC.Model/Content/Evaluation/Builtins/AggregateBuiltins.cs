using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of Enumerable that make one value of a list.</summary>
static class AggregateBuiltins
{
    public static ContentValue Call(BuiltinArguments call)
    {
        switch (call.Method)
        {
            case Builtin.Any:
                return DataValue.Of(call.Has(1) ? call.Items().Any(item => call.Holds(1, item)) : call.Items().Count > 0);
            case Builtin.All:
                return DataValue.Of(call.Items().All(item => call.Holds(1, item)));
            case Builtin.Count:
                return DataValue.Of(call.Has(1) ? call.Items().Count(item => call.Holds(1, item)) : call.Items().Count);
            case Builtin.Sum:
                return Selected(call).Aggregate((ContentValue)DataValue.Of(0L), (sum, item) =>
                    call.Session.Expressions.Arithmetic.Compute(BinaryOperator.Add, sum, item, OperandType.Integer64, call.Span));
            default:
                return Best(call);
        }
    }

    static ContentValue Best(BuiltinArguments call)
    {
        var items = Selected(call);
        if (items.Count == 0)
            throw call.Fault($"The list is empty, so it has no {call.Method}. Add a value with Append, or check with Any before.");
        var wanted = call.Method is Builtin.Min ? -1 : 1;
        return items.Aggregate((best, item) => ValueOrder.Compare(item, best, call.Span) == wanted ? item : best);
    }

    /// <summary>What counts: null does not.</summary>
    static List<ContentValue> Selected(BuiltinArguments call) =>
        [.. call.Items().Select(item => call.Has(1) ? call.Apply(1, item) : item).Where(item => item is not DataValue { Literal: NixNull })];
}
