using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of Enumerable that take one element.</summary>
static class ElementBuiltins
{
    public static ContentValue Call(BuiltinArguments call)
    {
        var all = call.Items();
        if (call.Method is Builtin.ElementAt) return At(call, all);
        var isLast = call.Method is Builtin.Last or Builtin.LastOrDefault;
        var fitting = call.IsFunction(1) ? all.Where(item => call.Holds(1, item)) : all;
        if (isLast) fitting = fitting.Reverse();
        var isSingle = call.Method is Builtin.Single or Builtin.SingleOrDefault;
        var found = fitting.Take(isSingle ? 2 : 1).ToList();
        if (found.Count == 2) throw call.Fault($"{call.Method} takes the only element, and there are more than one here. Use First, or a condition that fits one.");
        if (found.Count == 1) return found[0];
        if (call.Method is Builtin.FirstOrDefault or Builtin.LastOrDefault or Builtin.SingleOrDefault) return Default(call, all);
        throw call.Fault(
            call.IsFunction(1)
                ? $"No element fits here, so {call.Method} has nothing to give. Use {call.Method}OrDefault, or check with Any before."
                : $"The list is empty, so {call.Method} has nothing to give. Use {call.Method}OrDefault, or check with Any before.");
    }

    /// <summary>What has the kind of these values and is none of them: what C# calls their default.</summary>
    public static ContentValue DefaultLike(ContentValue? sample) => sample switch
    {
        DataValue { Literal: NixInteger } => DataValue.Of(0L),
        DataValue { Literal: NixFloat } => DataValue.Of(0.0),
        DataValue { Literal: NixBoolean } => DataValue.False,
        _ => DataValue.Null,
    };

    static ContentValue At(BuiltinArguments call, IReadOnlyList<ContentValue> items)
    {
        var index = call.Integer(1);
        return index >= 0 && index < items.Count
            ? items[(int)index]
            : throw call.Fault($"Position {index} lies outside: there are {items.Count} elements, counted from 0.");
    }

    static ContentValue Default(BuiltinArguments call, IReadOnlyList<ContentValue> all)
    {
        var given = call.IsFunction(1) ? 2 : 1;
        return call.Has(given) ? call[given] : DefaultLike(all.Count > 0 ? all[0] : null);
    }
}
