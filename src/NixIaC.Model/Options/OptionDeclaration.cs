using NixIaC.Model.Nix;

namespace NixIaC.Model.Options;

/// <summary>One option as NixOS declares it, with what differs between releases.</summary>
public sealed record OptionDeclaration
{
    /// <summary>
    /// The segments of its name. A segment such as <c>&lt;name&gt;</c> stands for every key of an attribute set,
    /// <c>*</c> for every element of a list.
    /// </summary>
    public required EquatableArray<string> Segments { get; init; }

    /// <summary>The name as the manual writes it.</summary>
    public string Name => OptionPath.Write(Segments, wildcards: true);

    /// <summary>The type in the manual's words.</summary>
    public required string TypeText { get; init; }

    /// <summary>The type.</summary>
    public required OptionType Type { get; init; }

    /// <summary>The default when it is a literal, else null.</summary>
    public NixExpression? Default { get; init; }

    /// <summary>Whether the default is computed, so that no literal stands for it.</summary>
    public bool HasComputedDefault { get; init; }

    /// <summary>Whether a configuration may not set it.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether it is meant for modules, not for users.</summary>
    public bool Internal { get; init; }

    /// <summary>The file that declares it, relative to its project, or null when that is not known.</summary>
    public string? Module { get; init; }

    /// <summary>Whether its module has more options than the schema has recorded.</summary>
    public bool PartialModule { get; init; }

    /// <summary>The first release that has it; null when all supported ones do.</summary>
    public Release? Since { get; init; }

    /// <summary>The first release without it, or null.</summary>
    public Release? RemovedIn { get; init; }

    /// <summary>The option, or group of options, that took its place; null when there is none.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether a removed name still works, with a warning.</summary>
    public bool Alias { get; init; }

    /// <summary>The release that changed its type or default, or null.</summary>
    public Release? ChangedIn { get; init; }

    /// <summary>What it was before <see cref="ChangedIn"/>.</summary>
    public OptionBefore? Before { get; init; }

    /// <summary>How it stands in a release.</summary>
    public OptionStatus StatusIn(Release release) =>
        release < Since ? OptionStatus.NotYetAvailable
        : !(release >= RemovedIn) ? OptionStatus.Available
        : Alias ? OptionStatus.Renamed
        : OptionStatus.Removed;

    /// <summary>The option with the type and the default that it has in a release.</summary>
    public OptionDeclaration AsOf(Release release)
    {
        if (Before is null || !(release < ChangedIn)) return this;
        var sameDefault = Before is { Default: null, DefaultText: null };
        return this with
        {
            TypeText = Before.TypeText ?? TypeText,
            Type = Before.Type ?? Type,
            Default = sameDefault ? Default : Before.Default,
            HasComputedDefault = sameDefault ? HasComputedDefault : Before.DefaultText is not null,
        };
    }
}
