using NixIaC.Model.Targets;

namespace NixIaC.Model.Resolution;

/// <summary>A virtual machine, as its host sees it.</summary>
/// <param name="Name">Its host name.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="Target">What it is played as.</param>
/// <param name="IsAccelerated">Whether the host's processor runs its programs itself.</param>
/// <param name="Cores">The number of processor cores.</param>
/// <param name="MemoryMiB">The memory in MiB.</param>
/// <param name="DiskGiB">The size of its disk in GiB.</param>
/// <param name="Cards">Its network cards, one for each of its networks; one by which it calls out alone when it has none.</param>
public sealed record ResolvedGuest(
    string Name, string Type, Target Target, bool IsAccelerated, int Cores, int MemoryMiB, int DiskGiB, EquatableArray<GuestCard> Cards)
{
    /// <summary>Whether it boots by UEFI.</summary>
    public bool IsUefi { get; init; }

    /// <summary>Whether it is started with its host.</summary>
    public bool StartsWithHost { get; init; } = true;
}

/// <summary>A network card of a virtual machine.</summary>
/// <param name="Bridge">The bridge of the host that it is connected to; null: it calls out through the host's addresses.</param>
/// <param name="Mac">Its hardware address.</param>
public sealed record GuestCard(string? Bridge, string Mac);

/// <summary>What runs the guests of a host.</summary>
/// <param name="Kind">The member of the enumeration: <c>Libvirt</c> or <c>Qemu</c>.</param>
/// <param name="Guests">Its guests, by host name.</param>
/// <param name="Bridges">The bridges that connect them, by network.</param>
public sealed record ResolvedHypervisor(string Kind, EquatableArray<ResolvedGuest> Guests, EquatableArray<GuestBridge> Bridges)
{
    /// <summary>Whether it is libvirt.</summary>
    public bool IsLibvirt => Kind == "Libvirt";
}

/// <summary>A bridge of a host, by which guests are on a network.</summary>
/// <param name="Network">The network.</param>
/// <param name="Name">The name of the bridge's device.</param>
public sealed record GuestBridge(string Network, string Name);
