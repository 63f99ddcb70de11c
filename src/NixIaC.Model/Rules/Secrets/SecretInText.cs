using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>No private key and no token is in a text: the flake and the Nix store are open to all.</summary>
static class SecretInText
{
    public static readonly Rule Rule = new(
        "NIX5007",
        "Secret in the sources",
        "{0} has {1} in it, which everybody on the machine could read in the Nix store. "
        + "Make a new one, put that into a file, declare the file by [Secret], and write {2}.",
        RuleSeverity.Error,
        Check)
    {
        // A machine for trying things out may have a key that everybody knows.
        Configurable = true,
    };

    static readonly SettingFindings Settings = new(InSetting);
    static readonly SchemaMemo<Declaration, EquatableArray<Violation>> Attributes = new();

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        Settings.Of(fleet).Concat(fleet.Declarations.SelectMany(type => Attributes.Get(type, fleet.Schema, one => InAttributes(one).ToEquatableArray())));

    static IEnumerable<Violation> InAttributes(Declaration type) =>
        from fact in type.Facts
        from text in Texts(fact)
        let found = KnownSecrets.Find(text)
        where found is not null
        select Violation.At(Rule.Id, type, fact, AttributeNames.Of(fact), found, "its path, Secret.Path<T>(), where it is used");

    // Keys of operators have a rule of their own; options are settings.
    static IEnumerable<string> Texts(Fact fact) => fact switch
    {
        OperatorFact or OptionFact => [],
        SshFact { HostKey: { } key } => [key],
        FlakeInputFact input => [input.Reference],
        _ => FactTexts.Of(fact),
    };

    static IEnumerable<Violation> InSetting(OptionSchema schema, Declaration type, Setting setting) =>
        from part in ValuePart.Of(setting.Value)
        from text in part.Value.Texts()
        let found = KnownSecrets.Find(text)
        where found is not null
        select Violation.At(Rule.Id, type, setting.Site, setting.Path.ToString(), found, WayOut.Of(schema, setting, part)) with { Code = CodeOf(setting, part) };

    static Content.Programs.CodeSpan? CodeOf(Setting setting, ValuePart part) => setting.Code is null ? null : setting.CodeOf(part.Way);
}
