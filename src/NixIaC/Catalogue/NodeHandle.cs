namespace NixIaC;

/// <summary>One machine of a fleet.</summary>
/// <param name="Name">Its host name.</param>
/// <param name="Fqdn">Its full name with domain; the host name where there is no domain.</param>
/// <param name="System">The system it runs; members of a cluster share one.</param>
public sealed record NodeHandle(string Name, string Fqdn, SystemHandle System);
