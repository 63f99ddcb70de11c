namespace NixIaC;

/// <summary>How secrets get onto nodes.</summary>
public enum SecretBackend
{
    /// <summary>
    /// Files that deployment delivers over ssh to <c>/var/lib/nixiac/secrets</c>. They are in nobody's Nix store and need
    /// no tool beside ours.
    /// </summary>
    Files,

    /// <summary>sops-nix: files encrypted by sops are part of the flake, and each node decrypts its own to <c>/run/secrets</c>.</summary>
    SopsNix,

    /// <summary>agenix: files encrypted by age are part of the flake, and each node decrypts its own to <c>/run/agenix</c>.</summary>
    Agenix,
}
