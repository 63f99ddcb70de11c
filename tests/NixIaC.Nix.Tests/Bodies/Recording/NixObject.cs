using System.Text.Json.Nodes;

namespace NixIaC.Nix.Tests.Bodies.Recording;

/// <summary>A value of an option.</summary>
public abstract class NixObject
{
    /// <summary>The value; null for a group of options.</summary>
    internal virtual JsonNode? Json => null;

    /// <summary>The option that it was read of, if any.</summary>
    internal string? ReadOf { get; init; }

    /// <summary>When it is the sum of an option's value and another, which C# makes of <c>+=</c>: both.</summary>
    internal (string Of, JsonNode? Added)? Sum { get; init; }

    /// <summary>When it is a group of options: what was set in it.</summary>
    internal virtual Place? Inside => null;

    internal static (string, JsonNode?)? SumOf(NixObject left, NixObject right) => left.ReadOf is { } option ? (option, right.Json) : null;
}
