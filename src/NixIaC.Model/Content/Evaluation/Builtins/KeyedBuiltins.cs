using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of Enumerable that compare elements with each other.</summary>
static class KeyedBuiltins
{
    public static ContentValue Call(BuiltinArguments call) => call.Method switch
    {
        Builtin.Distinct => call.List(Unknown(call, call.Items(), [])),
        Builtin.Union => call.List(Unknown(call, call.Items().Concat(call.Items(1)), [])),
        Builtin.Except => call.List(Unknown(call, call.Items(), Keys(call, 1))),
        Builtin.Intersect => call.List(Common(call)),
        Builtin.GroupBy => call.List(Groups(call)),
        Builtin.ToDictionary => ToDictionary(call),
        _ => DataValue.Of(Contains(call)),
    };

    /// <summary>Each element the first time that it comes, without those known before.</summary>
    static IEnumerable<ContentValue> Unknown(BuiltinArguments call, IEnumerable<ContentValue> items, HashSet<ContentValue> known) =>
        items.Where(item => known.Add(Key(call, item)));

    static IEnumerable<ContentValue> Common(BuiltinArguments call)
    {
        var other = Keys(call, 1);
        return call.Items().Where(item => other.Remove(Key(call, item)));
    }

    static IEnumerable<ContentValue> Groups(BuiltinArguments call)
    {
        var groups = new List<(ContentValue Key, List<ContentValue> Items)>();
        var places = new Dictionary<ContentValue, int>();
        foreach (var item in call.Items())
        {
            var key = call.Apply(1, item);
            var comparable = Key(call, key);
            if (!places.TryGetValue(comparable, out var place))
            {
                places[comparable] = place = groups.Count;
                groups.Add((key, []));
            }
            groups[place].Items.Add(call.IsFunction(2) ? call.Apply(2, item) : item);
        }
        return groups.Select(group => new GroupingValue(group.Key, group.Items.ToEquatableArray()));
    }

    static DictionaryValue ToDictionary(BuiltinArguments call) => call.Session.Lists.Dictionary(call.Items().Select(item =>
        call.IsFunction(1)
            ? (call.SpanOf(1), call.Apply(1, item), call.IsFunction(2) ? call.Apply(2, item) : item)
            : item is RecordValue { Positions: 2 } pair
                ? (call.Span, pair.Fields[0].Value, pair.Fields[1].Value)
                : throw call.Fault("ToDictionary without functions takes key-value pairs or tuples of two.")));

    static bool Contains(BuiltinArguments call)
    {
        foreach (var item in call.Items())
            if (BuiltinArguments.Known(call.Session.Expressions.Equality.Of(item, call[1], call.Span), call.Span))
                return true;
        return false;
    }

    static HashSet<ContentValue> Keys(BuiltinArguments call, int index) => [.. call.Items(index).Select(item => Key(call, item))];

    static ContentValue Key(BuiltinArguments call, ContentValue item) => call.Session.Lists.AsKey(item, call.Span);
}
