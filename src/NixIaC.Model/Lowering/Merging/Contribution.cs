using NixIaC.Model.Content.Settings;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>One setting among those of all levels.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Distance">How far its level is: the node's own is 0.</param>
/// <param name="Words">Who says so, in words; empty for the node itself.</param>
/// <param name="Origin">Where it comes from; null when it follows from the topology.</param>
sealed record Contribution(Setting Setting, int Distance, string Words, SettingOrigin? Origin)
{
    /// <summary>Whether it joins lists that users set; else it gives way to them.</summary>
    public bool AlwaysJoins { get; init; }

    /// <summary>What a level sets, in the order it is said.</summary>
    public static IEnumerable<Contribution> Of(ContentLevel level, int distance) =>
        level.Settings.Select(setting => new Contribution(
            setting,
            distance,
            setting.Site.Profile is { } profile ? "profile " + ProfileName.Of(profile) : level.Words,
            new SettingOrigin(level.Words, level.Type, setting.Site.Profile, setting.Code)));

    /// <summary>Whether it counts in any case.</summary>
    public bool IsCertain => Setting.Conditions.Count == 0;

    /// <summary>Whether only Nix knows the value.</summary>
    public bool IsCode => !Setting.Value.IsLeaf() && Setting.Value is not NixAttributeSet;

    /// <summary>Whether it is said to add, or to stand before or after the others.</summary>
    public bool Adds => Setting.Adds || Setting.Priority is OptionPriority.Before or OptionPriority.After;
}
