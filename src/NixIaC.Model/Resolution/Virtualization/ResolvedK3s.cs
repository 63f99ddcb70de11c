using NixIaC.Model.Secrets;

namespace NixIaC.Model.Resolution;

/// <summary>What a member of a Kubernetes cluster does.</summary>
/// <param name="Role"><c>server</c> or <c>agent</c>.</param>
/// <param name="Founds">Whether it is the server that founds the cluster.</param>
/// <param name="Server">Where the founding server is asked, an address or a full name.</param>
/// <param name="Token">The secret by which members join.</param>
/// <param name="Peers">The fixed addresses of all members, by which they know each other.</param>
public sealed record ResolvedK3s(string Role, bool Founds, string Server, ResolvedSecret Token, EquatableArray<string> Peers);
