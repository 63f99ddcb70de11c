using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;

namespace NixIaC.Model.Topology;

/// <summary>
/// Where a value comes from: an attribute, a row of an inventory, or a default. It holds no positions in sources: an edit
/// beside the attribute leaves it equal.
/// </summary>
public sealed record Origin
{
    /// <summary>The full name of the type that says it; null for a default that no type gives.</summary>
    public string? Type { get; init; }

    /// <summary>The attribute that says it, as in messages: <c>[On&lt;T&gt;]</c>. Null for a default or a row.</summary>
    public string? Attribute { get; init; }

    /// <summary>The full name of the base class that carries the attribute, or null.</summary>
    public string? Base { get; init; }

    /// <summary>The full name of the profile that brings it, or null.</summary>
    public string? Profile { get; init; }

    /// <summary>The row of the inventory, or null.</summary>
    public FilePlace? Row { get; init; }

    /// <summary>Why it is so when nobody says it, as a clause; null when somebody does.</summary>
    public string? Reason { get; init; }

    /// <summary>What an attribute says.</summary>
    public static Origin Of(Declaration type, Fact fact) => new()
    {
        Type = type.Type,
        Attribute = AttributeNames.AsWritten(fact),
        Base = fact.Site.Base,
        Profile = fact.Site.Profile,
    };

    /// <summary>What a row of the inventory of a cluster says.</summary>
    public static Origin OfRow(Declaration cluster, FilePlace row) => new() { Type = cluster.Type, Row = row };

    /// <summary>What nobody says.</summary>
    /// <param name="reason">Why it is so, as a clause: <c>the fleet's release</c>.</param>
    public static Origin Default(string reason) => new() { Reason = reason };

    /// <summary>The origin in words, such as <c>[Network] of Lan</c> or <c>by default: no endpoint is given</c>.</summary>
    public override string ToString() =>
        Reason is not null ? "by default: " + Reason
        : Row is { } row ? string.Format(CultureInfo.InvariantCulture, "{0}, line {1}", row.File, row.Line + 1)
        : $"{Attribute} of {ShortName.Of(Base ?? Type!)}";
}
