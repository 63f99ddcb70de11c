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
        var definitions = new List<(Contribution By, EquatableArray<NixExpression> Conditions)>();
        var nearer = new List<NixExpression>();
        foreach (var level in nearFirst.Where(one => !one.Adds).GroupBy(one => one.Distance))
        {
            var set = OptionMerge.Counting([.. level]).ToList();
            definitions.AddRange(set.Select(one => (one, one.Setting.Conditions.Concat(nearer).ToEquatableArray())));
            if (set.Exists(one => one.IsCertain)) break;
            nearer.AddRange(set.Select(one => new NixUnary("!", Definition.All(one.Setting.Conditions))));
        }
        definitions.AddRange(nearFirst.Where(one => one.Adds).Select(one => (one, one.Setting.Conditions)));
        return from one in definitions
               orderby Order(one.By), -one.By.Distance, nearFirst.IndexOf(one.By)
               select new Definition(one.By.Setting.Value, one.By.Setting.Strength, EquatableArray.Of(one.By))
               {
                   Conditions = one.Conditions,
                   Order = one.By.Setting.Priority,
               };
    }

    static int Order(Contribution one) => one.Setting.Priority switch
    {
        OptionPriority.Before => -1,
        OptionPriority.After => 1,
        _ => 0,
    };
}
