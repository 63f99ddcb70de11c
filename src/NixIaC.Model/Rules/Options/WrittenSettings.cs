using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>
/// What bodies set, over the whole fleet; found once for all rules that ask. A level's body is evaluated for many nodes:
/// what it sets for all of them comes once.
/// </summary>
static class WrittenSettings
{
    static readonly ConditionalWeakTable<FleetContent, List<(LevelSource Level, Setting Setting)>> Found = new();

    public static IReadOnlyList<(LevelSource Level, Setting Setting)> Of(FleetModel fleet) => Found.GetValue(fleet.Content(), Find);

    static List<(LevelSource Level, Setting Setting)> Find(FleetContent content) =>
    [
        .. from same in content.Levels.GroupBy(level => level.Source, ByReference<LevelSource>.Comparer)
           let settings = same.SelectMany(level => level.Settings).Where(setting => setting.Code is not null)
           from setting in same.Skip(1).Any() ? settings.Distinct() : settings
           select (same.Key, setting),
    ];
}
