using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of Enumerable that make lists of lists.</summary>
static class SequenceBuiltins
{
    public static ContentValue Call(BuiltinArguments call) => call.Method switch
    {
        Builtin.Select => call.List(call.Items().Select((item, i) => call.Apply(1, item, i))),
        Builtin.SelectMany => call.List(call.Items().SelectMany((item, i) => Inner(call, item, i))),
        Builtin.Where => call.List(call.Items().Where((item, i) => call.Holds(1, item, i))),
        Builtin.Concat => call.List(call.Items().Concat(call.Items(1))),
        Builtin.Append => call.List(call.Items().Append(call[1])),
        Builtin.Prepend => call.List(call.Items().Prepend(call[1])),
        Builtin.Reverse => call.List(call.Items().Reverse()),
        Builtin.ToList => call.List(call.Items()),
        Builtin.Zip => call.List(Zip(call)),
        Builtin.Skip => call.List(call.Items().Skip(call.Int32(1))),
        Builtin.Take => call.List(call.Items().Take(call.Int32(1))),
        Builtin.SkipWhile => call.List(call.Items().Select((item, i) => (item, i)).SkipWhile(at => call.Holds(1, at.item, at.i)).Select(at => at.item)),
        Builtin.TakeWhile => call.List(call.Items().Select((item, i) => (item, i)).TakeWhile(at => call.Holds(1, at.item, at.i)).Select(at => at.item)),
        Builtin.Index => call.List(call.Items().Select((item, i) => RecordValue.Of(("Index", DataValue.Of(i)), ("Item", item)))),
        Builtin.Range => call.List(Range(call)),
        Builtin.Repeat => call.List(Repeat(call)),
        Builtin.Chunk => call.List(Chunks(call)),
        _ => new ListValue(default),
    };

    static IEnumerable<ContentValue> Inner(BuiltinArguments call, ContentValue item, int position)
    {
        var inner = call.Session.Lists.Items(call.Apply(1, item, position), call.SpanOf(1));
        return call.Has(2) ? inner.Select(element => call.Apply(2, item, element)) : inner;
    }

    static IEnumerable<ContentValue> Zip(BuiltinArguments call)
    {
        var (first, second) = (call.Items(), call.Items(1));
        if (!call.Has(2)) return first.Zip(second, (a, b) => RecordValue.Of(("First", a), ("Second", b)));
        if (call.IsFunction(2)) return first.Zip(second, (a, b) => call.Apply(2, a, b));
        return first.Zip(second, (a, b) => (a, b)).Zip(call.Items(2), (pair, c) => RecordValue.Of(("First", pair.a), ("Second", pair.b), ("Third", c)));
    }

    static IEnumerable<ContentValue> Range(BuiltinArguments call)
    {
        var (start, count) = (call.Integer(0), call.Integer(1));
        if (count < 0) throw call.Fault($"A range cannot have {count} elements; the count must not be below 0.");
        if (start + count - 1 > int.MaxValue) throw call.Fault("The range goes beyond the largest int.");
        for (var i = 0L; i < count; i++) yield return DataValue.Of(start + i);
    }

    static IEnumerable<ContentValue> Repeat(BuiltinArguments call)
    {
        var count = call.Integer(1);
        if (count < 0) throw call.Fault($"Nothing can be repeated {count} times; the count must not be below 0.");
        for (var i = 0L; i < count; i++) yield return call[0];
    }

    static IEnumerable<ContentValue> Chunks(BuiltinArguments call)
    {
        var (items, size) = (call.Items(), call.Int32(1));
        if (size < 1) throw call.Fault("A chunk must have one element at least.");
        for (var i = 0; i < items.Count; i += Math.Min(size, items.Count - i)) yield return ListValue.Of(items.Skip(i).Take(size));
    }
}
