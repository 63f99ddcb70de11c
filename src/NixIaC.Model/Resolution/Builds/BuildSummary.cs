using System.Globalization;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>Who builds how many systems, in a few words.</summary>
public static class BuildSummary
{
    const int Shown = 3;

    /// <summary><c>forge builds 7 (2 native, 5 cross)</c>; empty when no system has a builder.</summary>
    public static string Of(ResolvedFleet fleet)
    {
        var builders = fleet.Systems.Where(system => system.BuiltOn is not null).GroupBy(system => system.BuiltOn!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (builders.Count == 0) return "";
        var parts = builders.Take(Shown).Select(group => $"{group.Key} builds {Text(group.Count())} ({Ways(group)})").ToList();
        if (builders.Count > Shown)
            parts.Add($"{Text(builders.Count - Shown)} more build {Text(builders.Skip(Shown).Sum(group => group.Count()))}");
        if (fleet.Systems.Count(system => system.BuiltOn is null) is > 0 and var others) parts.Add($"{Text(others)} anywhere");
        return string.Join(", ", parts);
    }

    static string Ways(IEnumerable<ResolvedSystem> systems) => string.Join(", ",
        systems.GroupBy(system => system.Way).OrderBy(way => way.Key).Select(way => $"{Text(way.Count())} {Word(way.Key)}"));

    /// <summary>A way as <c>fleet.json</c> says it.</summary>
    public static string Word(BuildWay way) => way.ToString().ToLowerInvariant();

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
