namespace NixIaC;

/// <summary>
/// Declares a cluster: nodes that together provide one distributed application. With <see cref="NodeAttribute"/> on the
/// same type and a <see cref="Count"/>, the type describes that many equal machines that share one system. Alone, the
/// cluster is a group that nodes of different kinds join with <see cref="MemberOfAttribute{T}"/>.
/// </summary>
/// <example>
/// <code>
/// [Cluster(Count = 12, Names = "kiosk-{n:00}"), Node(Image.Livestock, Arch.Arm64)]
/// [On&lt;Floor&gt;("192.168.20.101")]    // kiosk-01 gets .101, kiosk-12 gets .112
/// public sealed class Kiosks;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ClusterAttribute : Attribute
{
    /// <summary>The number of equal machines, from 1 to 10,000; leave it out on a group of different nodes.</summary>
    public int Count { get; set; }

    /// <summary>
    /// The members' host names: a pattern with <c>{n}</c> for the member's number from 1, or <c>{n:00}</c> for a number
    /// of at least that many digits. By default the cluster's name, a dash and the number.
    /// </summary>
    public string? Names { get; set; }

    /// <summary>The cluster's name in the output, of the same form as host names; by default the type's name.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The roles that members of a group may have, such as <c>server</c> and <c>agent</c>: lower-case letters, digits and
    /// <c>-</c>. By default none: then all members are the same, unless <see cref="Heterogeneous"/> says otherwise.
    /// </summary>
    public string[] Roles { get; set; } = [];

    /// <summary>Whether the members of a group may differ in image and architecture without having roles; by default not.</summary>
    public bool Heterogeneous { get; set; }
}
