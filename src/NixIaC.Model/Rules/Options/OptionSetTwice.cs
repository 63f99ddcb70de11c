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

    static IEnumerable<Violation> Check(FleetModel fleet) => Find(fleet, AttributeSettings.Of);

    /// <summary>The violations of a fleet whose types make the settings given.</summary>
    public static IEnumerable<Violation> Find(FleetModel fleet, Func<Declaration, IEnumerable<Setting>> settingsOf)
    {
        var clashes = new SettingClashes(OptionSchema.For(fleet.Release));
        var said = fleet.Declarations.ToDictionary(declaration => declaration, declaration => settingsOf(declaration).Where(IsReadable).ToList());
        return fleet.Declarations.SelectMany(declaration => Within(clashes, declaration, said[declaration]))
            .Concat(fleet.Of<NodeFact>().SelectMany(node => BetweenPeers(fleet, clashes, node, said)));
    }

    // The malformed are another rule's matter.
    static bool IsReadable(Setting setting) => WrittenPath.Problem(setting.Path.ToString()) is null;

    // Each is told of the first that it clashes with.
    static IEnumerable<Violation> Within(SettingClashes clashes, Declaration declaration, List<Setting> said)
    {
        var found = SettingClashes.Twice(said).Concat(clashes.Differing(said)).ToList();
        return found.Concat(found.Select(clash => new SettingClash(clash.Other, clash.One)))
            .GroupBy(clash => clash.One).Select(same => same.First())
            .Select(clash => Violation.At(Rule.Id, declaration, clash.One.Site, clash.One.Path.ToString(), declaration.Name, Where(clash.One, clash.Other)) with
            {
                Codes = Codes(clash.One, clash.Other),
            });
    }

    // A node may be in several groups, or in several constellations: none of them is nearer than the others.
    static IEnumerable<Violation> BetweenPeers(
        FleetModel fleet, SettingClashes clashes, Declaration node, Dictionary<Declaration, List<Setting>> said)
    {
        var nearer = new HashSet<OptionPath>(said[node].Where(Decides).Select(one => one.Path));
        foreach (var peers in new[] { fleet.GroupsOf(node), fleet.CommunitiesOf(node).Take(1), fleet.ConstellationsOf(node) })
        {
            var all = peers.SelectMany(by => said[by].Select(setting => (By: by, Setting: setting)))
                .Where(one => !nearer.Contains(one.Setting.Path)).ToList();
            foreach (var same in all.GroupBy(one => one.Setting.Path))
            {
                var (by, first) = same.First();
                if (same.FirstOrDefault(one => one.By != by && clashes.Contradict(first, one.Setting)) is { Setting: { } second } other)
                    yield return Violation.At(Rule.Id, node, node.First<NodeFact>()!,
                        same.Key.ToString(), node.Name, $", to different values, by {TypeNames.Of(by, other.By)} and by {TypeNames.Of(other.By, by)}") with
                    {
                        Others = EquatableArray.Of(by.Type, other.By.Type),
                        Codes = Codes(first, second),
                    };
            }
            nearer.UnionWith(all.Where(one => Decides(one.Setting)).Select(one => one.Setting.Path));
        }
    }

    static bool Decides(Setting setting) => setting is { Conditions.Count: 0, Priority: not OptionPriority.Default };

    static string Where(Setting one, Setting other) =>
        (one.Path == other.Path && one.Value == other.Value ? "" : ", to different values") + Place(one, other);

    static string Place(Setting one, Setting other) =>
        other.Site.Profile is { } profile && profile != one.Site.Profile ? ", the other time by its profile " + ProfileName.Of(profile)
        : one.Path != other.Path ? ", the other time as " + other.Path
        : "";

    static EquatableArray<CodeSpan> Codes(params Setting[] settings) =>
        settings.Select(setting => setting.Code).OfType<CodeSpan>().ToEquatableArray();
}
