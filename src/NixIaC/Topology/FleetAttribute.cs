namespace NixIaC;

/// <summary>Declares the fleet: all machines of one administrative domain. A project has exactly one.</summary>
/// <example>
/// <code>
/// [Fleet(Domain = "home.arpa", Release = NixosRelease.V26_05, StateVersion = "26.05")]
/// [Operator("alice", "ssh-ed25519 AAAA... alice")]
/// public sealed class HomeLab;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FleetAttribute : Attribute
{
    /// <summary>The DNS domain that node names are completed with, such as <c>home.arpa</c> (RFC 8375, for home networks).</summary>
    public string? Domain { get; set; }

    /// <summary>The NixOS release that every system is built from; the flake's nixpkgs input follows it. Default: 26.05.</summary>
    public NixosRelease Release { get; set; }

    /// <summary>
    /// The release whose stateful defaults (database formats, data paths) the machines keep: <c>"26.05"</c>. Set it
    /// to the release you install first and leave it alone afterwards: it is not the release that is installed. A node
    /// that was installed earlier says so with <see cref="NodeAttribute.StateVersion"/>.
    /// </summary>
    public required string StateVersion { get; set; }

    /// <summary>How secrets get onto nodes; files that deployment delivers when left out.</summary>
    public SecretBackend Secrets { get; set; }
}
