using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution;

namespace NixIaC.Generators;

/// <summary>The systems of a resolved fleet by type.</summary>
sealed class SystemIndex(ResolvedFleet? fleet)
{
    readonly Dictionary<string, ResolvedSystem> byType =
        fleet?.Systems.ToDictionary(system => system.Type, StringComparer.Ordinal) ?? [];

    /// <summary>What a node's system is written from; null when it could not be resolved.</summary>
    public SystemSource? SourceOf(Declaration node) =>
        byType.TryGetValue(node.Type, out var system) ? new SystemSource(system, ContentLevel.Of(node, "")) : null;
}

/// <summary>All that one system's file depends on.</summary>
/// <param name="System">Its slice of the resolved fleet.</param>
/// <param name="Own">What the type itself says of the content.</param>
sealed record SystemSource(ResolvedSystem System, ContentLevel Own);
