using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Settings;

/// <summary>One option given a value by one statement, attribute or profile.</summary>
/// <param name="Path">The option. A set of options below it has become one setting for each, unless it has a priority.</param>
/// <param name="Value">The value: literals, or code in the scope <c>{ config, lib, pkgs, ... }</c>.</param>
public sealed record Setting(OptionPath Path, NixExpression Value)
{
    /// <summary>The priority.</summary>
    public OptionPriority Priority { get; init; }

    /// <summary>Whether it is written with <c>+=</c>: it adds to a list, whatever other levels say.</summary>
    public bool Adds { get; init; }

    /// <summary>Whether the path was given as text, <c>nixos["a.b"]</c>, and need not be in the schema.</summary>
    public bool ByPath { get; init; }

    /// <summary>What must hold in Nix for the setting to count; all of it. From <c>if</c> on an option.</summary>
    public EquatableArray<NixExpression> Conditions { get; init; }

    /// <summary>Where in a body it is written, the whole statement or member; null for an attribute.</summary>
    public CodeSpan? Code { get; init; }

    /// <summary>The expression in a body that gives its value; null for an attribute.</summary>
    public ContentExpression? Written { get; init; }

    /// <summary>
    /// Where in a body a part of its value is written: the innermost place that is known to hold the part; null for an
    /// attribute.
    /// </summary>
    /// <param name="way">From the value to the part: keys in sets, positions in lists.</param>
    public CodeSpan? CodeOf(IReadOnlyList<string> way) => Written is { } value ? WrittenPart.Of(value, way).Span : Code;

    /// <summary>
    /// The number that Nix has for the priority: a lower one wins. Those before and after are as strong as plain ones.
    /// </summary>
    public int Strength => Priority switch { OptionPriority.Force => 50, OptionPriority.Default => 1000, _ => 100 };

    /// <summary>Whether neither of two settings is the stronger.</summary>
    public bool IsAsStrongAs(Setting other) => Strength == other.Strength;

    /// <summary>The attribute that brings it, with its profile; the type itself for its own <c>Configure</c>.</summary>
    public Site Site { get; init; } = Site.Type;
}
