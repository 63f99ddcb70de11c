using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>Lists of one priority, joined from far to near as far as they are known.</summary>
static class ListMerge
{
    static readonly OptionPriority[] Orders = [OptionPriority.Before, OptionPriority.Normal, OptionPriority.After];

    public static IEnumerable<Definition> Of(IReadOnlyCollection<Contribution> nearFirst, int priority)
    {
        var farFirst = nearFirst.GroupBy(one => one.Distance).Reverse().SelectMany(level => level).ToList();
        foreach (var order in Orders)
        {
            var known = new List<Contribution>();
            foreach (var one in farFirst.Where(one => Order(one) == order))
            {
                if (one is { IsCertain: true, Setting.Value: NixList }) known.Add(one);
                else
                {
                    if (known.Count > 0) yield return Joined(known, priority, order);
                    known = [];
                    yield return new Definition(one.Setting.Value, priority, EquatableArray.Of(one)) { Conditions = one.Setting.Conditions, Order = order };
                }
            }
            if (known.Count > 0) yield return Joined(known, priority, order);
        }
    }

    static Definition Joined(List<Contribution> known, int priority, OptionPriority order)
    {
        var items = known.SelectMany(one => ((NixList)one.Setting.Value).Items);
        // A key or port that follows from the topology may be among the user's too.
        if (known.Exists(one => one.AlwaysJoins)) items = items.Distinct();
        return new Definition(new NixList(items.ToEquatableArray()), priority, known.ToEquatableArray()) { Order = order };
    }

    static OptionPriority Order(Contribution one) =>
        one.Setting.Priority is OptionPriority.Before or OptionPriority.After ? one.Setting.Priority : OptionPriority.Normal;
}
