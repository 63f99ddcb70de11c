namespace NixIaC;

/// <summary>
/// Makes a node a virtual machine on another node. What it takes of its host are the cores, memory and disk of its
/// <see cref="NodeAttribute"/>.
/// </summary>
/// <typeparam name="T">The host: a node type, of one machine.</typeparam>
/// <example><code>[Node(Image.Mascot, Arch.X86_64, Cores = 2, MemoryMiB = 2048, DiskGiB = 20), On&lt;Lan&gt;("192.168.10.40"), GuestOf&lt;Forge&gt;]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GuestOfAttribute<T> : Attribute
    where T : class
{
    /// <summary>
    /// Whether it boots the old way, by a BIOS, in place of UEFI: on x86_64 alone. By default not. It tells the host's
    /// <see cref="HypervisorAttribute"/>.
    /// </summary>
    public bool Bios { get; set; }

    /// <summary>Whether the host's <see cref="HypervisorAttribute"/> leaves it off until somebody starts it. By default not.</summary>
    public bool StartByHand { get; set; }
}
