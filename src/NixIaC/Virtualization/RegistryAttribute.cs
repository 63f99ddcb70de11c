namespace NixIaC;

/// <summary>
/// How mascots reach a registry of container images: by a mirror, or without TLS. On a community or the fleet it is for all
/// mascots there; of those for one registry the nearest counts.
/// </summary>
/// <param name="host">The registry, as names of images begin: <c>docker.io</c>, <c>registry.example.org:5000</c>.</param>
/// <example><code>[Registry("docker.io", Mirror = "http://cache.lan:5000")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RegistryAttribute(string host) : Attribute
{
    /// <summary>The registry.</summary>
    public string Host { get; } = host;

    /// <summary>
    /// A server that is asked first, an <c>http://</c> or <c>https://</c> URL without a path; the registry itself is asked
    /// for what it has not. Docker has mirrors for <c>docker.io</c> alone.
    /// </summary>
    public string? Mirror { get; set; }

    /// <summary>Whether the registry speaks plain HTTP, or has a certificate that nobody vouches for. By default not.</summary>
    public bool Insecure { get; set; }
}
