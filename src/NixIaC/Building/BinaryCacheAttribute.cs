namespace NixIaC;

/// <summary>
/// Serves the node's Nix store to the machines of its community, signed: they fetch from it what it has, and build or fetch the
/// rest as before. The firewall lets in the networks of the community only. The private key is a file on the node, made by
/// <c>nix key generate-secret --key-name NAME</c>; <see cref="BinaryCacheAttribute{T}"/> has it delivered as a secret.
/// </summary>
/// <param name="publicKey">The public key as <c>nix key convert-secret-to-public</c> prints it: <c>forge-1:</c> and 32 bytes in base64.</param>
/// <example><code>[BinaryCache("forge-1:8cHU1s3kQfGzXm2cJZq1yq0Yt1bY0w1cS1l0m0V0n2A=")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BinaryCacheAttribute(string publicKey) : Attribute
{
    /// <summary>The public key.</summary>
    public string PublicKey { get; } = publicKey;

    /// <summary>
    /// Where the private key lies on the node, an absolute path outside of the Nix store; by default
    /// <c>/var/lib/nixiac/binary-cache.key</c>. It never is in the flake.
    /// </summary>
    public string? KeyFile { get; set; }

    /// <summary>The TCP port, 1 to 65535; by default 5000.</summary>
    public int Port { get; set; } = 5000;

    /// <summary>Whether it serves the whole fleet instead of its community only.</summary>
    public bool WholeFleet { get; set; }
}

/// <summary>The same with the private key as a secret of the fleet, which is delivered to the node.</summary>
/// <typeparam name="T">A type with <see cref="SecretAttribute"/> that holds the private key.</typeparam>
/// <param name="publicKey">The public key as <c>nix key convert-secret-to-public</c> prints it: <c>forge-1:</c> and 32 bytes in base64.</param>
/// <example><code>[BinaryCache&lt;CacheKey&gt;("forge-1:8cHU1s3kQfGzXm2cJZq1yq0Yt1bY0w1cS1l0m0V0n2A=")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BinaryCacheAttribute<T>(string publicKey) : Attribute
    where T : class
{
    /// <summary>The public key.</summary>
    public string PublicKey { get; } = publicKey;

    /// <summary>The TCP port, 1 to 65535; by default 5000.</summary>
    public int Port { get; set; } = 5000;

    /// <summary>Whether it serves the whole fleet instead of its community only.</summary>
    public bool WholeFleet { get; set; }
}
