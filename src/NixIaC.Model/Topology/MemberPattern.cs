using NixIaC.Model.Declarations;
using NixIaC.Model.Names;

namespace NixIaC.Model.Topology;

/// <summary>The pattern of a cluster's host names.</summary>
static class MemberPattern
{
    /// <summary>What was given, or else the cluster's name, a dash and the number; null when neither makes host names.</summary>
    public static string? Of(Declaration declaration, ClusterFact cluster) =>
        new[] { cluster.Names, EntityName.Of(declaration) + "-{n}" }
            .FirstOrDefault(pattern => pattern is not null && MemberNames.Problem(pattern) is null);
}
