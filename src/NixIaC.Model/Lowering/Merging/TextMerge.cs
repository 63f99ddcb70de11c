using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>
/// Strings of one priority that NixOS joins, some of them added: they are joined to the nearest that is set. All must have
/// one priority, or Nix would not join them, so a farther one is set on condition that no nearer one is.
/// </summary>
static class TextMerge
{
    public static IEnumerable<Definition> Of(List<Contribution> nearFirst)
    {
        var definitions = new List<Definition>();
        var nearer = new List<NixExpression>();
        var settled = false;
        foreach (var level in nearFirst.GroupBy(one => one.Distance))
        {
            List<Contribution> set = settled ? [] : [.. OptionMerge.Counting([.. level.Where(one => !one.Adds)])];
            definitions.AddRange(level.Where(one => one.Adds || set.Exists(other => ReferenceEquals(other, one))).Select(one => Define(one, one.Adds ? [] : nearer)));
            settled |= set.Exists(one => one.IsCertain);
            nearer.AddRange(set.Where(one => !one.IsCertain).Select(one => new NixUnary("!", Definition.All(one.Setting.Conditions))));
        }
        return definitions.OrderBy(one => Order(one.By[0])).ThenByDescending(one => one.By[0].Distance);
    }

    static Definition Define(Contribution one, IEnumerable<NixExpression> nearer) =>
        new(one.Setting.Value, one.Setting.Strength, EquatableArray.Of(one))
        {
            Conditions = one.Setting.Conditions.Concat(nearer).ToEquatableArray(),
            Order = one.Setting.Priority,
        };

    static int Order(Contribution one) => one.Setting.Priority switch
    {
        OptionPriority.Before => -1,
        OptionPriority.After => 1,
        _ => 0,
    };
}
