namespace NixIaC.Model.Resolution.Builds;

/// <summary>A binary cache that a machine fetches from.</summary>
/// <param name="Url">Where: <c>http://192.168.10.5:5000</c>.</param>
/// <param name="PublicKey">What it signs with.</param>
public sealed record ResolvedCache(string Url, string PublicKey);

/// <summary>A node's store, served to others.</summary>
/// <param name="KeyFile">Where the private key lies on the node.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="Clients">The ranges of addresses that are let in.</param>
public sealed record ResolvedCacheServer(string KeyFile, int Port, EquatableArray<string> Clients)
{
    /// <summary>The full name of the secret's type that holds the key, or null.</summary>
    public string? Secret { get; init; }

    /// <summary>Where the private key lies when nothing else is said.</summary>
    public const string DefaultKeyFile = "/var/lib/nixiac/binary-cache.key";
}
