using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>What bodies set, over the whole fleet. A level's body is evaluated for many nodes: what it sets for all of them comes once.</summary>
static class WrittenSettings
{
    public static IEnumerable<(LevelSource Level, Setting Setting)> Of(FleetModel fleet)
    {
        var seen = new HashSet<(string Type, string? Base, Setting Setting)>();
        foreach (var level in fleet.Content().Levels)
            foreach (var setting in level.Settings)
                if (setting.Code is not null && seen.Add((level.Source.Declaration.Type, level.Source.Base, setting)))
                    yield return (level.Source, setting);
    }
}
