using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>What a node says of its size, as far as building matters.</summary>
static class BuilderCapacity
{
    /// <summary>The evaluation of a NixOS system alone takes more than half of it.</summary>
    public const int LeastMemoryMiB = 2048;

    /// <summary>With one, a build of the kernel takes the whole machine for hours.</summary>
    public const int LeastCores = 2;

    /// <summary>Whether a node is too small to build. One that says nothing of its size is not.</summary>
    public static bool IsSmall(NodeFact node) => node.MemoryMiB is > 0 and < LeastMemoryMiB || node.Cores is > 0 and < LeastCores;

    /// <summary>Whether a node may be planned to build for others: a single machine, with compilers, not too small.</summary>
    public static bool Fits(Declaration type) =>
        type.Is<BuilderFact>() && !type.Is<ClusterFact>() && type.First<NodeFact>() is { } node
        && Target.Of(node.Arch) is { CanBuild: true } && !IsSmall(node);

    /// <summary>Builders with the strongest first: by cores times memory, then by the builds they run at once, then by name.</summary>
    public static IEnumerable<Declaration> StrongestFirst(IEnumerable<Declaration> builders) => builders
        .OrderByDescending(type => Size(type.First<NodeFact>()!))
        .ThenByDescending(type => type.First<BuilderFact>()!.MaxJobs)
        .ThenBy(type => type.Type, StringComparer.Ordinal);

    // What is not said counts least.
    static long Size(NodeFact node) => (long)Math.Max(1, node.Cores) * Math.Max(1, node.MemoryMiB);
}
