namespace NixIaC.Model.Topology;

/// <summary>How large a cluster may be.</summary>
public static class ClusterLimits
{
    /// <summary>The most members of one cluster.</summary>
    public const int MaximumCount = 10_000;
}
