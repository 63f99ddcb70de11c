using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Settings;

/// <summary>Finds settings that contradict each other. Settings under a condition never do: only Nix knows whether they meet.</summary>
/// <param name="schema">The options of the fleet's release.</param>
public sealed class SettingClashes(OptionSchema schema)
{
    /// <summary>
    /// Options that one body sets twice with <c>=</c> at one priority, to whatever values, or once as a whole and once in
    /// part.
    /// </summary>
    public static IEnumerable<SettingClash> Twice(IEnumerable<Setting> level) =>
        Pairs(level, (one, other) => AreOfOneBody(one, other) && (one.Path == other.Path || IsAbove(other, one)));

    /// <summary>Options that one level sets to different values at different places: bodies, attributes, profiles.</summary>
    public IEnumerable<SettingClash> Differing(IEnumerable<Setting> level) =>
        Pairs(level, (one, other) => !AreOfOneBody(one, other) && Contradict(one, other));

    /// <summary>Whether two settings cannot both count, and neither is stronger.</summary>
    public bool Contradict(Setting one, Setting other) =>
        MayClash(one) && MayClash(other) && one.IsAsStrongAs(other)
        && (one.Path == other.Path ? one.Value != other.Value && !(IsList(one) && IsList(other)) : IsAbove(one, other) || IsAbove(other, one));

    /// <summary>
    /// Lists that a body sets with <c>=</c> although a farther level sets them too: they add to it, which <c>+=</c> would
    /// say, while <c>nixos.Force</c> would replace it.
    /// </summary>
    /// <param name="levels">The lists that the levels set, the nearest level first.</param>
    public static IEnumerable<SettingClash> Adding(IReadOnlyList<IEnumerable<Setting>> levels)
    {
        var lists = levels.SelectMany((level, position) => level.Select(setting => (Setting: setting, Position: position)))
            .GroupBy(one => one.Setting.Path).Where(same => same.Skip(1).Any());
        return from same in lists
               from one in same
               where one.Setting is { Code: not null, Adds: false, Priority: OptionPriority.Normal or OptionPriority.Default or OptionPriority.Force }
               from other in same.Where(other => other.Position > one.Position && other.Setting.IsAsStrongAs(one.Setting)).Take(1)
               select new SettingClash(one.Setting, other.Setting, other.Position);
    }

    // Those of one path, and those at the beginnings of a path: at most one pair for each setting.
    static IEnumerable<SettingClash> Pairs(IEnumerable<Setting> level, Func<Setting, Setting, bool> clash)
    {
        var all = level.Where(MayClash).Select((setting, position) => (Setting: setting, Position: position)).ToList();
        var byPath = all.ToLookup(one => one.Setting.Path);
        foreach (var (one, position) in all)
        {
            var found = byPath[one.Path].TakeWhile(other => other.Position < position).Concat(Starts(one.Path).SelectMany(start => byPath[start]))
                .Where(other => one.IsAsStrongAs(other.Setting) && clash(one, other.Setting)).Take(1);
            foreach (var (other, at) in found) yield return at < position ? new SettingClash(one, other) : new SettingClash(other, one);
        }
    }

    static IEnumerable<OptionPath> Starts(OptionPath path) =>
        Enumerable.Range(1, path.Segments.Count - 1).Select(length => new OptionPath(path.Segments.Take(length).ToEquatableArray()));

    // A profile that is written twice is two.
    static bool AreOfOneBody(Setting one, Setting other) =>
        one.Code is { } code && code.Body == other.Code?.Body && one.Site == other.Site;

    static bool MayClash(Setting one) =>
        one is { Adds: false, Conditions.Count: 0, Priority: not (OptionPriority.Before or OptionPriority.After) };

    // Code may give a set, which NixOS joins with what is said of its members; an empty set says nothing.
    static bool IsAbove(Setting one, Setting other) =>
        other.Path.Segments.Count > one.Path.Segments.Count
        && one.Path.Segments.SequenceEqual(other.Path.Segments.Take(one.Path.Segments.Count))
        && (one.Value.IsLeaf() || one.Value is NixAttributeSet { Bindings.Count: > 0 });

    /// <summary>Whether a setting gives a list, which is joined with others.</summary>
    public bool IsList(Setting one) =>
        one.Value is NixList || (!one.Value.IsLeaf() && one.Value is not NixAttributeSet && JoinKinds.Of(schema, one.Path) == JoinKind.List);
}
