using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of Enumerable that order lists. Stable; elements that an order does not tell apart share a rank.</summary>
static class OrderBuiltins
{
    public static ContentValue Call(BuiltinArguments call)
    {
        var items = call.Items();
        var isRefined = call.Method is Builtin.ThenBy or Builtin.ThenByDescending;
        var ranks = isRefined
            ? call[0] is OrderedValue ordered ? ordered.Ranks : throw call.Fault($"{call.Method} stands behind OrderBy only.")
            : items.Select(_ => 0).ToEquatableArray();
        var isDescending = call.Method is Builtin.OrderByDescending or Builtin.ThenByDescending or Builtin.OrderDescending;
        var hasSelector = call.Method is not (Builtin.Order or Builtin.OrderDescending);
        var keys = items.Select(item => hasSelector ? call.Apply(1, item) : item).ToList();
        call.Session.Budget.Spend(items.Count, call.Span);
        var order = Sort();
        var result = new int[items.Count];
        for (var i = 1; i < order.Count; i++) result[i] = Compare(order[i - 1], order[i]) == 0 ? result[i - 1] : i;
        return new OrderedValue(order.Select(i => items[i]).ToEquatableArray(), result.ToEquatableArray());

        List<int> Sort()
        {
            try
            {
                return [.. Enumerable.Range(0, items.Count).OrderBy(i => i, Comparer<int>.Create(Compare))];
            }
            catch (InvalidOperationException wrapped) when (wrapped.InnerException is ContentFault fault)
            {
                throw new ContentFault(fault.Problem);
            }
        }

        int Compare(int left, int right)
        {
            if (left == right || ranks[left] != ranks[right]) return ranks[left].CompareTo(ranks[right]);
            var order = ValueOrder.Compare(keys[left], keys[right], call.Span);
            return isDescending ? -order : order;
        }
    }
}
