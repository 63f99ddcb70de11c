using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>A module that is switched on has what only its user can know.</summary>
static class MissingOption
{
    public static readonly Rule Rule = new(
        "NIX4017",
        "Required option missing",
        "{0} is switched on for {1}, but nothing sets {2}, and NixOS has no default for {3}. Set {3}; if a module of yours does so, all is well.",
        RuleSeverity.Warning,
        Check);

    static readonly NixBoolean On = new(true);
    static readonly SchemaMemo<EvaluatedLevel, EquatableArray<Module>> ByLevel = new();

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var schema = fleet.Schema;
        return from one in fleet.Content().Systems.SelectMany(system => Missing(schema, system))
               group one by (one.By.Level, one.By.Setting, one.Options) into same
               let found = same.Key
               select Violation.At(Rule.Id, found.Level, found.Setting, found.Setting.Path.ToString(), NodeNames.FirstOf(same.Select(one => one.Node)),
                   string.Join(" and ", found.Options), found.Options.Count == 1 ? "it" : "them");
    }

    static IEnumerable<MissingOptions> Missing(OptionSchema schema, SystemGroup system)
    {
        var modules = system.Levels.SelectMany(level => ByLevel.Get(level, schema, one => SwitchedOn(schema, one).ToEquatableArray())).Distinct().ToList();
        if (modules.Count == 0 || ImportsOthers(system)) yield break;
        var settings = SystemSettings.Of(system);
        foreach (var module in modules)
            if (settings.Counting(module.Enable) is { } by && by.Setting.Value == On
                && module.Required.Where(path => !settings.MaySet(path)).ToEquatableArray() is { Count: > 0 } missing)
                yield return new(system.Machines[0].Declaration, by, missing);
    }

    // What a file or a flake brings may set anything. What describes the hardware does not.
    static bool ImportsOthers(SystemGroup system) =>
        system.Levels.Any(level => level.Source.Facts.Any(fact => fact is ImportsFact or InputImportsFact));

    static IEnumerable<Module> SwitchedOn(OptionSchema schema, EvaluatedLevel level) =>
        from said in SystemSettings.Of(level)
        where said.Any(setting => setting.Value == On && setting.Conditions.Count == 0)
        let module = RequiredOptions.ModuleOf(said.Key)
        where module is not null
        let required = RequiredOptions.Of(schema, module).Select(option => new OptionPath(option.Segments)).ToEquatableArray()
        where required.Count > 0
        select new Module(said.Key, required);

    /// <summary>A module that a level switches on.</summary>
    /// <param name="Enable">The option that does so.</param>
    /// <param name="Required">What it needs then.</param>
    sealed record Module(OptionPath Enable, EquatableArray<OptionPath> Required);

    /// <summary>Options that are missing on a node.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="By">What switches the module on.</param>
    /// <param name="Options">The options.</param>
    sealed record MissingOptions(Declaration Node, SystemSetting By, EquatableArray<OptionPath> Options);
}
