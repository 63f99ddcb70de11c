namespace NixIaC;

/// <summary>Runs a container on a node with <see cref="Image.Mascot"/>, started at boot and kept running.</summary>
/// <param name="name">The container's name: letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</param>
/// <param name="image">
/// The image to pull, by version and digest: <c>traefik/whoami:v1.10.2@sha256:...</c>. A version alone can change under you.
/// </param>
/// <example>
/// <code>
/// [Container("whoami", "traefik/whoami:v1.10.2", Ports = ["8080:80"])]
/// [Container("notes", File = "images/notes.nix", Ports = ["8081:8000"])]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ContainerAttribute(string name, string image) : Attribute
{
    /// <summary>A container of an image that Nix builds: <see cref="File"/> says from what.</summary>
    /// <param name="name">The container's name.</param>
    public ContainerAttribute(string name)
        : this(name, "")
    {
    }

    /// <summary>The container's name.</summary>
    public string Name { get; } = name;

    /// <summary>The image to pull; empty for one that Nix builds.</summary>
    public string Image { get; } = image;

    /// <summary>
    /// A <c>.nix</c> file of the project that makes the image, in place of one to pull: a function of packages that gives what
    /// <c>dockerTools.streamLayeredImage</c> makes. It is called as <c>pkgs.callPackage</c> does.
    /// </summary>
    public string? File { get; set; }

    /// <summary>Published ports, <c>host:container</c>; they bypass the firewall.</summary>
    public string[] Ports { get; set; } = [];

    /// <summary>
    /// What is mounted: a folder, <c>/host/path:/container/path</c>, which Podman wants to exist already, or a volume that
    /// the runtime makes and keeps, <c>name:/container/path</c>; <c>:ro</c> behind it makes it read-only.
    /// </summary>
    public string[] Volumes { get; set; } = [];

    /// <summary>Environment variables, <c>NAME=value</c>. Never secrets: they end in the world-readable Nix store.</summary>
    public string[] Environment { get; set; } = [];
}
