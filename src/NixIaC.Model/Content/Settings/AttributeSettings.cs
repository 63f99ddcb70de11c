using NixIaC.Model.Declarations;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Settings;

/// <summary>The settings that <c>[Option]</c> makes.</summary>
public static class AttributeSettings
{
    /// <summary>The setting of one; null when rules refuse it: no path, or no value for Nix.</summary>
    public static Setting? Of(OptionFact option) =>
        option.Value is { } value && OptionPath.TryParse(option.Path, out var path, out _)
            ? new Setting(path, value) { Site = option.Site } : null;
}
