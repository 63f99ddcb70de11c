using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Options leave the operators of a node a way in.</summary>
static class LastWayIn
{
    public static readonly Rule Rule = new(
        "NIX1020",
        "Option that takes away the last way in",
        "{0} locks everybody out of {1}: {2}. {3}",
        RuleSeverity.Error,
        Check)
    {
        // There are ways in that cannot be seen from here, such as a daemon of one's own.
        Configurable = true,
    };

    // Few levels set such options; the others need no further look.
    static readonly SchemaMemo<EvaluatedLevel, bool> Closing = new();

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from system in fleet.Content().Systems
        where system.Levels.Any(level => Closing.Get(level, fleet.Schema, one => SystemSettings.Of(one).Any(same => SshAccess.MayClose(same.Key))))
        // Without operators, that nobody can log in is told already.
        let operators = Operators(system)
        where operators.Count > 0
        let closing = SshAccess.Of(system, operators).Closing
        where closing.Count > 0 && !HasOtherWayIn(system)
        group system by closing[0] into same
        let first = same.Key
        select Violation.At(Rule.Id, first.By.Level, first.By.Setting, first.By.Setting.Path.ToString(),
            NodeNames.FirstOf(same.Select(system => system.Machines[0].Declaration)), first.Words, first.WayOut);

    static EquatableArray<string> Operators(SystemGroup system) =>
        system.Levels.SelectMany(level => level.Source.Facts).OfType<OperatorFact>().Where(person => person.Keys.Count > 0)
            .Select(person => person.Name).Distinct().ToEquatableArray();

    // A password lets people in at the console.
    static bool HasOtherWayIn(SystemGroup system) =>
        system.Levels.Any(level => level.Source.Facts.Any(WaysIn.IsUnknown)
            || SystemSettings.Of(level).Any(same => same.Any(setting => WaysIn.GivesPassword(setting))));
}
