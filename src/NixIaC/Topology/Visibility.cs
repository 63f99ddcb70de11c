namespace NixIaC;

/// <summary>Who may see the addresses of a network from outside.</summary>
public enum Visibility
{
    /// <summary>Reached from within its own community only: a home or office network behind a router.</summary>
    Private,

    /// <summary>Reached from everywhere: a provider's network with public addresses.</summary>
    Public,

    /// <summary>
    /// Reached from everywhere, but not to be found: no public endpoint and no DNS name gives away where its machines are.
    /// </summary>
    Obfuscated,
}
