using NixIaC.Model.Content.Facts;

namespace NixIaC.Model.Content.Values;

/// <summary>A node of the fleet.</summary>
/// <param name="Node">Its facts.</param>
/// <param name="Profile">The instance of the profile that it was asked for by, or null.</param>
public sealed record NodeValue(NodeFacts Node, RecordValue? Profile = null) : ContentValue
{
    /// <summary>Whether it was asked for as <c>Self</c>.</summary>
    internal bool IsSelf { get; init; }
}
