namespace NixIaC;

/// <summary>Runs a container on a node with <see cref="Image.Mascot"/>, started at boot and kept running.</summary>
/// <param name="name">The container's name: letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</param>
/// <param name="image">The image to pull: <c>traefik/whoami:v1.10.2</c>. Name a version: <c>latest</c> changes under you.</param>
/// <example><code>[Container("whoami", "traefik/whoami:v1.10.2", Ports = ["8080:80"])]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ContainerAttribute(string name, string image) : Attribute
{
    /// <summary>The container's name.</summary>
    public string Name { get; } = name;

    /// <summary>The image to pull.</summary>
    public string Image { get; } = image;

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
