using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>
/// The definitions of one option, from what all levels say of it. The priorities decide first; then the nearest level for
/// single values, while lists are joined from far to near. What only Nix can decide, it decides by the priorities that
/// the definitions get: a farther level's is one lower, so that it counts where no nearer one does.
/// </summary>
static class OptionMerge
{
    /// <summary>Merges what is said, the nearest first; what one level says in the order said.</summary>
    public static IEnumerable<Definition> Of(IReadOnlyList<Contribution> said, Func<JoinKind> kindOf)
    {
        // Most options are set once: then it does not matter what they are.
        var kind = said.Count > 1 || said[0].Adds ? kindOf() : JoinKind.None;
        // What is added to an unknown option tells what it is.
        if (kind == JoinKind.None && said.Any(one => one.Setting is { Adds: true, Value: NixString or NixIndentedString or NixInterpolation }))
            kind = JoinKind.Text;
        foreach (var same in said.GroupBy(one => one.Setting.Strength).OrderBy(same => same.Key))
        {
            var members = same.ToList();
            var definitions = kind is JoinKind.Text && members.Exists(one => one.Adds) ? TextMerge.Of(members) : Chain(members, kind);
            foreach (var definition in definitions) yield return definition;
            if (members.Exists(one => one.IsCertain)) yield break;
        }
    }

    // Runs of lists, and levels of single values, the nearest first, up to one that counts in any case.
    static IEnumerable<Definition> Chain(List<Contribution> members, JoinKind kind)
    {
        var priority = members[0].Setting.Strength;
        for (var i = 0; i < members.Count; priority++)
        {
            var joins = Joins(members[i], members, kind);
            var run = members.Skip(i)
                .TakeWhile(one => Joins(one, members, kind) == joins && (joins || one.Distance == members[i].Distance)).ToList();
            foreach (var definition in joins ? ListMerge.Of(run, priority) : Singles(run, priority)) yield return definition;
            if (run.Exists(one => one.IsCertain)) yield break;
            i += run.Count;
        }
    }

    static IEnumerable<Definition> Singles(List<Contribution> run, int priority) =>
        from one in Counting(run)
        select new Definition(one.Setting.Value, priority, EquatableArray.Of(one)) { Conditions = one.Setting.Conditions };

    /// <summary>The single values of one level that may count; of several that do in any case, which the rules refuse, the last.</summary>
    public static IEnumerable<Contribution> Counting(IReadOnlyCollection<Contribution> level)
    {
        var last = level.LastOrDefault(one => one.IsCertain);
        return level.Where(one => !one.IsCertain || ReferenceEquals(one, last));
    }

    static bool Joins(Contribution one, List<Contribution> all, JoinKind kind) =>
        one.Origin is null && !one.AlwaysJoins ? one.Setting.Value is NixList && all.TrueForAll(other => ReferenceEquals(other, one) || other.Adds)
        : one.Adds && kind is not JoinKind.None || one.Setting.Adds || one.Setting.Value is NixList
        || (one.IsCode && (kind is JoinKind.List || all.Exists(other => other.Setting is { Adds: true } or { Value: NixList })));
}
