using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>
/// Divides the machines of a type into systems. Evaluation tells what a machine's content depends on: machines that are
/// equal in that need not be evaluated again, so that a cluster of thousands costs as much as its different systems.
/// </summary>
sealed class SystemGroups(FleetModel fleet, FleetScope scope, CancellationToken cancel)
{
    readonly Dictionary<string, Facts.NodeFacts> nodes = ByHostName(scope.Facts);

    public IEnumerable<SystemGroup> Of(Declaration type)
    {
        var sources = LevelSources.Of(fleet, type).ToList();
        var groups = new List<UnnamedGroup>();
        foreach (var machine in fleet.MachinesOf(type))
        {
            var row = RowValues.Of(machine);
            var group = groups.Find(known => IsLike(known, row));
            if (group is not null)
            {
                group.Machines.Add(machine);
                continue;
            }
            var levels = Evaluate(sources, machine, row);
            group = groups.Find(known => HaveEqualSettings(known.Levels, levels));
            if (group is not null) group.Machines.Add(machine);
            else groups.Add(new UnnamedGroup([machine], levels, Columns(levels, row)));
        }
        return SystemNames.Name(fleet, type, groups);
    }

    EquatableArray<EvaluatedLevel> Evaluate(List<LevelSource> sources, Machine machine, RecordValue? row)
    {
        nodes.TryGetValue(machine.HostName, out var self);
        return sources.Select(source => EvaluatedLevel.Of(source, scope, self, row, cancel)).ToEquatableArray();
    }

    static bool IsLike(UnnamedGroup group, RecordValue? row) =>
        !Contents(group.Levels).Any(content => content.DependsOnMachine())
        && group.Columns.All(column => Equals(row?.Find(column.Name), column.Value));

    static EquatableArray<FieldValue> Columns(EquatableArray<EvaluatedLevel> levels, RecordValue? row) =>
        Contents(levels).SelectMany(content => content.Columns).Distinct(StringComparer.Ordinal)
            .Select(column => new FieldValue(column, row?.Find(column) ?? DataValue.Null)).ToEquatableArray();

    static bool HaveEqualSettings(EquatableArray<EvaluatedLevel> some, EquatableArray<EvaluatedLevel> others) =>
        some.Zip(others, (one, other) => one.Settings == other.Settings).All(same => same)
        && Contents(some).SelectMany(content => content.Secrets).SequenceEqual(Contents(others).SelectMany(content => content.Secrets));

    static IEnumerable<EvaluatedContent> Contents(EquatableArray<EvaluatedLevel> levels) =>
        levels.SelectMany(level => level.Bodies).Select(body => body.Content);

    static Dictionary<string, Facts.NodeFacts> ByHostName(Facts.FleetFacts facts)
    {
        var byName = new Dictionary<string, Facts.NodeFacts>(StringComparer.Ordinal);
        foreach (var node in facts.Nodes) byName[node.HostName] = node;
        return byName;
    }
}
