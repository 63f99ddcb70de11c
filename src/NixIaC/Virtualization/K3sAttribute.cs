namespace NixIaC;

/// <summary>
/// Makes a cluster a Kubernetes cluster by k3s. Members with the role <c>server</c> run its API and its database, those with
/// <c>agent</c> only what it is given to run. The first server by name founds the cluster; all others join by it.
/// </summary>
/// <typeparam name="TSecret">The secret with the token by which members join.</typeparam>
/// <example>
/// <code>
/// [Cluster(Roles = ["server", "agent"]), In&lt;HomeLab&gt;, K3s&lt;JoinToken&gt;]
/// public sealed class Orchard;
///
/// [Node(Image.Mascot, Arch.X86_64), On&lt;Lan&gt;("192.168.10.31"), MemberOf&lt;Orchard&gt;(Role = "server")]
/// public sealed class Apple;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class K3sAttribute<TSecret> : Attribute
    where TSecret : class;
