using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>Options that want the path of a secret on the machine are not given a file that Nix copies into its store.</summary>
static class CopiedSecretFile
{
    public static readonly Rule Rule = new(
        "NIX5009",
        "Secret file that is copied into the Nix store",
        "{0} wants the path of a file on the machine, but {1} is copied into the Nix store, where everybody can read it. "
        + "Declare the file by [Secret] and write Secret.Path<T>(), or write the path that it has on the machine as text.",
        RuleSeverity.Warning,
        Check);

    static readonly SettingFindings Settings = new(InSetting);

    static IEnumerable<Violation> Check(FleetModel fleet) => Settings.Of(fleet);

    static IEnumerable<Violation> InSetting(OptionSchema schema, Declaration type, Setting setting) =>
        from part in ValuePart.Of(setting.Value)
        let path = OptionOf(setting, part)
        where SecretOptions.IsSecretFile(path)
        let file = CopiedFile(part.Value)
        where file is not null && SecretOptions.TakesPath(schema, path)
        select Violation.At(Rule.Id, type, setting.Site, path.ToString(), file) with { Code = setting.Code is null ? null : setting.CodeOf(part.Way) };

    // An element of a list is its list's.
    static OptionPath OptionOf(Setting setting, ValuePart part)
    {
        var way = part.Way.Count > 0 && part.Way[part.Way.Count - 1].All(char.IsDigit) ? part.Way.Take(part.Way.Count - 1) : part.Way;
        return new(setting.Path.Segments.Concat(way).ToEquatableArray());
    }

    static string? CopiedFile(NixExpression value) => value switch
    {
        NixPath path => path.Value.StartsWith("../files/", StringComparison.Ordinal) ? $"Local.File(\"{path.Value.Substring("../files/".Length)}\")" : path.Value,
        NixInterpolation text => text.Parts.Select(CopiedFile).FirstOrDefault(file => file is not null),
        NixCode code => NixParser.Parse(code.Text).Tree?.Root is NixPathNode ? Quotation.Of(code.Text) : null,
        _ => null,
    };
}
