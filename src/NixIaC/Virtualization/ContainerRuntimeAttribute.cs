namespace NixIaC;

/// <summary>
/// Chooses what runs containers on a node with <see cref="Image.Mascot"/>. On a community or the fleet it is the default of
/// the mascots there; the nearest one counts.
/// </summary>
/// <param name="runtime">The runtime; without this attribute <see cref="ContainerRuntime.Podman"/>.</param>
/// <example><code>[ContainerRuntime(ContainerRuntime.Docker, Prune = "daily")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContainerRuntimeAttribute(ContainerRuntime runtime) : Attribute
{
    /// <summary>The runtime.</summary>
    public ContainerRuntime Runtime { get; } = runtime;

    /// <summary>
    /// When images, networks and stopped containers that nothing uses are removed, a calendar expression of systemd:
    /// <c>weekly</c> (the default), <c>daily</c>, <c>Sun 03:15</c>; <c>never</c> keeps everything. Podman and Docker only.
    /// </summary>
    public string? Prune { get; set; }
}
