namespace NixIaC;

/// <summary>
/// Makes a node keep the images that others pull: a registry that fetches what it has not. The mascots of its community ask it
/// first, unless they say otherwise by <see cref="RegistryAttribute"/>.
/// </summary>
/// <example><code>[Node(Image.Livestock, Arch.X86_64, DiskGiB = 200), On&lt;Lan&gt;("192.168.10.8"), PullThroughCache(For = "docker.io")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PullThroughCacheAttribute : Attribute
{
    /// <summary>The TCP port; 5000 by default. The firewall is opened for it.</summary>
    public int Port { get; set; } = 5000;

    /// <summary>The registry whose images it keeps; <c>docker.io</c> by default.</summary>
    public string For { get; set; } = "docker.io";
}
