namespace NixIaC;

/// <summary>What runs containers on a node with <see cref="Image.Mascot"/>.</summary>
public enum ContainerRuntime
{
    /// <summary>Podman: no daemon, each container a unit of systemd. The default.</summary>
    Podman,

    /// <summary>Docker's daemon. It writes its own packet filter, so the node has no nftables.</summary>
    Docker,

    /// <summary>containerd, for Kubernetes or <c>nerdctl</c>. It runs no <see cref="ContainerAttribute"/>.</summary>
    Containerd,

    /// <summary>CRI-O, for Kubernetes. It runs no <see cref="ContainerAttribute"/>.</summary>
    CriO,
}
