using NixIaC.Model.Declarations;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Settings;

/// <summary>The settings that <c>[Option]</c> makes.</summary>
public static class AttributeSettings
{
    /// <summary>Those on a type, its profiles' included; without those that rules refuse: no path, or no value for Nix.</summary>
    public static IEnumerable<Setting> Of(Declaration declaration) =>
        from option in declaration.All<OptionFact>()
        let value = option.Value
        where value is not null
        let path = OptionPath.TryParse(option.Path, out var read, out _) ? read : null
        where path is not null
        select new Setting(path, value) { Site = option.Site };
}
