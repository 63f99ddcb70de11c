using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>One level sets an option once; lists are joined unless one body sets both.</summary>
static class OptionSetTwice
{
    public static readonly Rule Rule = new(
        "NIX4005",
        "Option set twice",
        "{0} is set twice on {1}{2}. Keep one of them.",
        RuleSeverity.Error,
        Check);

    static readonly SchemaMemo<EvaluatedLevel, EquatableArray<Violation>> ByLevel = new();

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var clashes = new SettingClashes(fleet.Schema);
        return fleet.Content().Levels
            .SelectMany(level => ByLevel.Get(level, fleet.SchemaOf(level.Source.Declaration), one => Within(fleet.SchemaOf(one.Source.Declaration), one)))
            .Concat(Alone(fleet).SelectMany(level => Within(clashes, level.Declaration, Written(level))))
            .Concat(fleet.Content().Systems.SelectMany(system => BetweenPeers(fleet, clashes, system)));
    }

    // Profiles, and levels that have no machine yet: what their attributes say can be looked at all the same.
    static IEnumerable<LevelSource> Alone(FleetModel fleet)
    {
        var evaluated = new HashSet<string>(fleet.Content().Levels.Select(level => level.Source.Declaration.Type), StringComparer.Ordinal);
        return fleet.Declarations.Where(declaration => !evaluated.Contains(declaration.Type)).SelectMany(declaration => LevelSources.Of(declaration, ""));
    }

    static EquatableArray<Setting> Written(LevelSource level) =>
        level.Facts.OfType<OptionFact>().Select(AttributeSettings.Of).OfType<Setting>().ToEquatableArray();

    static EquatableArray<Violation> Within(OptionSchema schema, EvaluatedLevel level) =>
        Within(new SettingClashes(schema), level.Source.Declaration, level.Settings).ToEquatableArray();

    // Each is told of the first that it clashes with.
    static IEnumerable<Violation> Within(SettingClashes clashes, Declaration declaration, EquatableArray<Setting> all)
    {
        var said = all.Where(IsReadable).ToList();
        var found = SettingClashes.Twice(said).Concat(clashes.Differing(said)).ToList();
        return found.Concat(found.Select(clash => new SettingClash(clash.Other, clash.One)))
            .GroupBy(clash => clash.One).Select(same => same.First())
            .Select(clash => Violation.At(Rule.Id, declaration, clash.One.Site, clash.One.Path.ToString(), declaration.Name, Where(clash.One, clash.Other)) with
            {
                Code = clash.One.Code,
                OtherCodes = Codes(clash.Other),
            });
    }

    // A node may be in several groups, or in several constellations: none of them is nearer than the others.
    static IEnumerable<Violation> BetweenPeers(FleetModel fleet, SettingClashes clashes, SystemGroup system)
    {
        var node = system.Machines[0].Declaration;
        var groups = new[] { fleet.GroupsOf(node).ToList(), fleet.CommunitiesOf(node).Take(1).ToList(), fleet.ConstellationsOf(node).ToList() };
        if (groups.All(peers => peers.Count < 2)) yield break;
        var nearer = new HashSet<OptionPath>(system.Levels.Where(level => level.Source.Declaration == node)
            .SelectMany(level => level.Settings).Where(Decides).Select(setting => setting.Path));
        foreach (var peers in groups)
        {
            var types = new HashSet<string>(peers.Select(peer => peer.Type), StringComparer.Ordinal);
            var all = (from level in system.Levels
                       where types.Contains(level.Source.Declaration.Type)
                       from setting in level.Settings
                       where IsReadable(setting) && !nearer.Contains(setting.Path)
                       select (By: level.Source.Declaration, Setting: setting)).ToList();
            foreach (var same in all.GroupBy(one => one.Setting.Path))
            {
                var (by, first) = same.First();
                if (same.FirstOrDefault(one => one.By != by && clashes.Contradict(first, one.Setting)) is { Setting: { } second } other)
                    yield return Violation.At(Rule.Id, node, node.First<NodeFact>()!,
                        same.Key.ToString(), node.Name, $", to different values, by {TypeNames.Of(by, other.By)} and by {TypeNames.Of(other.By, by)}") with
                    {
                        Others = EquatableArray.Of(by.Type, other.By.Type),
                        OtherCodes = Codes(first, second),
                    };
            }
            nearer.UnionWith(all.Where(one => Decides(one.Setting)).Select(one => one.Setting.Path));
        }
    }

    // The malformed are another rule's matter.
    static bool IsReadable(Setting setting) => WrittenPath.Problem(setting.Path.ToString()) is null;

    static bool Decides(Setting setting) => setting is { Conditions.Count: 0, Priority: not OptionPriority.Default };

    static string Where(Setting one, Setting other) =>
        (one.Path == other.Path && one.Value == other.Value ? "" : ", to different values") + Place(one, other);

    static string Place(Setting one, Setting other) =>
        (one.Site.Profile, other.Site.Profile) is ({ } mine, { } theirs) && mine != theirs
            ? $", by its profile {ProfileName.Of(mine)} and by its profile {ProfileName.Of(theirs)}"
        : other.Site.Profile is { } profile && profile != one.Site.Profile ? ", the other time by its profile " + ProfileName.Of(profile)
        : one.Path != other.Path ? ", the other time as " + other.Path
        : "";

    static EquatableArray<CodeSpan> Codes(params Setting[] settings) =>
        settings.Select(setting => setting.Code).OfType<CodeSpan>().ToEquatableArray();
}
