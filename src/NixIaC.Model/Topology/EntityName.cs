using NixIaC.Model.Declarations;
using NixIaC.Model.Names;

namespace NixIaC.Model.Topology;

/// <summary>The names that things of the fleet have in the output.</summary>
public static class EntityName
{
    /// <summary>The name that was given, or the one made from the type's name.</summary>
    public static string Of(Declaration declaration) => Given(declaration) ?? HostName.FromTypeName(declaration.Name);

    /// <summary>The name that was given, or null.</summary>
    public static string? Given(Declaration declaration) => declaration.All<KindFact>().Select(Given).FirstOrDefault(name => name is not null);

    static string? Given(KindFact fact) => fact switch
    {
        NodeFact node => node.Name,
        ClusterFact cluster => cluster.Name,
        DeviceFact device => device.Name,
        CommunityFact community => community.Name,
        NetworkFact network => network.Name,
        FlakeInputFact input => input.Name,
        SecretFact secret => secret.Name,
        WorkloadFact workload => workload.Name,
        ConstellationFact constellation => constellation.Name,
        _ => null,
    };
}
