namespace NixIaC.Model.Resolution;

/// <summary>A machine of the same community, as others know it.</summary>
/// <param name="Name">Its host name.</param>
/// <param name="Fqdn">Its full name.</param>
/// <param name="Addresses">Its fixed addresses.</param>
/// <param name="HostKey">Its public SSH key, or null when it is not known.</param>
public sealed record ResolvedPeer(string Name, string Fqdn, EquatableArray<string> Addresses, string? HostKey);
