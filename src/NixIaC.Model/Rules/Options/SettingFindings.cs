using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>What a rule finds in single settings, on attributes and in bodies; remembered by declaration and level.</summary>
/// <param name="find">What is wrong with one setting of a type.</param>
/// <param name="attributes">Whether the rule is about attributes too.</param>
sealed class SettingFindings(Func<OptionSchema, Declaration, Setting, IEnumerable<Violation>> find, bool attributes = true)
{
    readonly SchemaMemo<Declaration, EquatableArray<Violation>> onAttributes = new();
    readonly SchemaMemo<EvaluatedLevel, EquatableArray<Violation>> inBodies = new();

    public IEnumerable<Violation> Of(FleetModel fleet)
    {
        var schema = fleet.Schema;
        return (attributes ? fleet.Declarations.SelectMany(type => onAttributes.Get(type, schema, one => OnAttributes(schema, one).ToEquatableArray())) : [])
            .Concat(fleet.Content().Levels.SelectMany(level => inBodies.Get(level, schema, one => InBodies(schema, one).ToEquatableArray())));
    }

    // The malformed are another rule's matter.
    IEnumerable<Violation> OnAttributes(OptionSchema schema, Declaration type) =>
        from option in type.All<OptionFact>()
        where WrittenPath.Of(option) is not null
        let setting = AttributeSettings.Of(option)
        where setting is not null
        from found in find(schema, type, setting)
        select found;

    IEnumerable<Violation> InBodies(OptionSchema schema, EvaluatedLevel level) =>
        from setting in level.Settings
        where setting.Code is not null
        from found in find(schema, level.Source.Declaration, setting)
        select found;
}
