namespace NixIaC;

/// <summary>Makes a node a member of a constellation or of a cluster of different nodes.</summary>
/// <typeparam name="T">The constellation or cluster type.</typeparam>
/// <example>
/// <code>
/// [Node(Image.Mascot, Arch.Arm64), On&lt;Lan&gt;("192.168.10.20")]
/// [MemberOf&lt;Core&gt;(Duties = Duty.Registry | Duty.Storage), MemberOf&lt;K3s&gt;(Role = "server")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MemberOfAttribute<T> : Attribute
    where T : class
{
    /// <summary>What it is in a cluster: one of its <see cref="ClusterAttribute.Roles"/>.</summary>
    public string? Role { get; set; }

    /// <summary>What it does for a constellation; by default nothing beside being a member.</summary>
    public Duty Duties { get; set; }
}
