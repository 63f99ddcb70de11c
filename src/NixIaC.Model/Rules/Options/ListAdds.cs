using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>A list that two levels set adds up, which <c>=</c> does not say.</summary>
static class ListAdds
{
    public static readonly Rule Rule = new(
        "NIX4010",
        "List that adds to a farther level's",
        "{0} is also set by {1}: both lists count. Write += to say so, or set it through nixos.Force to replace the other.",
        RuleSeverity.Advice,
        Check);

    static readonly SchemaMemo<EvaluatedLevel, EquatableArray<Setting>> Lists = new();

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var clashes = new SettingClashes(fleet.Schema);
        return from system in fleet.Content().Systems
               let lists = system.Levels
                   .Select(level => Lists.Get(level, fleet.Schema, one => one.Settings.Where(clashes.IsList).ToEquatableArray()).AsEnumerable()).ToList()
               from adding in SettingClashes.Adding(lists)
               let near = system.Levels.First(level => level.Settings.Contains(adding.One))
               let far = system.Levels[adding.OtherLevel]
               select Violation.At(Rule.Id, near.Source, adding.One, adding.One.Path.ToString(), far.Source.Words);
    }
}
