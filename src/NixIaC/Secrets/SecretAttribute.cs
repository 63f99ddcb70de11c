namespace NixIaC;

/// <summary>
/// A secret: <c>[Secret(File = "secrets/hydra.yaml", Owner = "hydra", Restarts = "hydra-server.service")] public sealed class
/// HydraUsers;</c>. A node gets it when its configuration uses its path.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SecretAttribute : Attribute
{
    /// <summary>
    /// The file that holds it, from the project folder on, with <c>/</c>. Encrypted for sops-nix (<c>.yaml</c>, <c>.json</c>,
    /// <c>.env</c>, <c>.ini</c> or any other as a whole) and agenix; as it is for <see cref="SecretBackend.Files"/>.
    /// </summary>
    public required string File { get; set; }

    /// <summary>The key inside a file of sops; the secret's name when left out.</summary>
    public string? Key { get; set; }

    /// <summary>The user that may read it; <c>root</c> when left out.</summary>
    public string? Owner { get; set; }

    /// <summary>The group of the file; <c>root</c> when left out.</summary>
    public string? Group { get; set; }

    /// <summary>The permissions of the file in octal; <c>0400</c> when left out.</summary>
    public string? Mode { get; set; }

    /// <summary>The systemd units to restart when it changes, with blanks between them. agenix restarts none.</summary>
    public string? Restarts { get; set; }

    /// <summary>Whether each node has a file of its own: <see cref="File"/> then has <c>{node}</c> where the host name goes.</summary>
    public bool PerNode { get; set; }

    /// <summary>Its name on the node; made from the type's name when left out: <c>HydraUsers</c> is <c>hydra-users</c>.</summary>
    public string? Name { get; set; }
}
