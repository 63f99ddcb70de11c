namespace NixIaC;

/// <summary>
/// Declares a node: a machine that is deployed. It needs a place, by <see cref="OnAttribute{T}"/> (a network) or
/// <see cref="InAttribute{T}"/> (a community without a network of ours). With <see cref="ClusterAttribute"/> beside it
/// the type describes many equal machines.
/// </summary>
/// <param name="image">What kind of machine it is.</param>
/// <param name="arch">The processor architecture.</param>
/// <example>
/// <code>
/// [Node(Image.Mascot, Arch.Arm64, MemoryMiB = 4096), On&lt;Lan&gt;("192.168.10.20")]
/// public sealed class Pi;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeAttribute(Image image, Arch arch) : Attribute
{
    /// <summary>What kind of machine it is.</summary>
    public Image Image { get; } = image;

    /// <summary>The processor architecture.</summary>
    public Arch Arch { get; } = arch;

    /// <summary>
    /// The host name: a-z, digits and <c>-</c>, at most 63 characters. By default the type's name:
    /// <c>WebServer</c> becomes <c>web-server</c>.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>The number of processor cores; 0 when not said.</summary>
    public int Cores { get; set; }

    /// <summary>The memory in MiB (2^20 bytes); 0 when not said.</summary>
    public int MemoryMiB { get; set; }

    /// <summary>The disk in GiB (2^30 bytes); 0 when not said.</summary>
    public int DiskGiB { get; set; }

    /// <summary>The release this machine was first installed with, when it is not the fleet's: <c>"24.11"</c>.</summary>
    public string? StateVersion { get; set; }
}
