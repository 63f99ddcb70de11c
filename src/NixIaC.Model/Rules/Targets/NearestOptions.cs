using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>The options that count on a node: of those set at several levels, the nearest level's.</summary>
static class NearestOptions
{
    /// <summary>Each option once, with the level that sets it; the path is written as Nix does, whatever its quotes.</summary>
    public static IEnumerable<(string Path, Declaration Level, OptionFact Option)> Of(FleetModel fleet, Declaration node) =>
        from level in Levels.Of(fleet, node)
        from option in level.All<OptionFact>()
        let path = WrittenPath.Of(option)?.ToString()
        where path is not null
        group (path, level, option) by path into same
        select same.First();
}
