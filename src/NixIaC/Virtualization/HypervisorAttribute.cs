namespace NixIaC;

/// <summary>
/// Makes a node run virtual machines: those with <see cref="GuestOfAttribute{T}"/> of it. Guests of its own architecture run on
/// the processor itself (KVM), others are emulated.
/// </summary>
/// <param name="kind">What runs them.</param>
/// <example><code>[Node(Image.Livestock, Arch.X86_64, MemoryMiB = 65536), On&lt;Lan&gt;("192.168.10.5"), Hypervisor(Hypervisor.Libvirt)]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HypervisorAttribute(Hypervisor kind) : Attribute
{
    /// <summary>What runs them.</summary>
    public Hypervisor Kind { get; } = kind;

    /// <summary>The memory that guests must leave to the node itself, in MiB; 1024 by default.</summary>
    public int ReserveMiB { get; set; } = 1024;
}
