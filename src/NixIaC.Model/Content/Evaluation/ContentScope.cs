using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>What a body is evaluated for and what it may ask. The functions must be pure.</summary>
public sealed record ContentScope
{
    /// <summary>The fleet.</summary>
    public FleetFacts Fleet { get; init; } = FleetFacts.None;

    /// <summary>The node that is configured, <c>Self</c>; null where there is none.</summary>
    public NodeFacts? Self { get; init; }

    /// <summary>The inventory row of that node; null where bodies take none.</summary>
    public RecordValue? Row { get; init; }

    /// <summary>The options of the fleet's release: what they take decides how values are written. Null: values stay as they are.</summary>
    public OptionSchema? Schema { get; init; }

    /// <summary>
    /// What another node sets an option to; null when it does not set it. Code counts as not known to us and is an error.
    /// </summary>
    public Func<NodeFacts, OptionPath, NixExpression?> OptionOf { get; init; } = (_, _) => null;

    /// <summary>Where the secret of a type lies at run time: a text or code; null when the type is no secret.</summary>
    public Func<string, NixExpression?> Secret { get; init; } = _ => null;

    /// <summary>The file at a path as written in the body; null when the project has none there.</summary>
    public Func<string, LocalFile?> File { get; init; } = _ => null;

    /// <summary>The name under <c>inputs</c> of the flake input that a type declares; null when it declares none.</summary>
    public Func<string, string?> Input { get; init; } = _ => null;
}
