using NixIaC;

namespace Cloud;

// Runs its guests by libvirt, and is the way out for those on the inner network. It also keeps the images that others pull.
[Node(Image.Livestock, Arch.X86_64, Cores = 16, MemoryMiB = 65536, DiskGiB = 2000), Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.30.5", Interface = "enp1s0"), On<Inner>("10.30.0.1", Interface = "br-inner")]
[Hypervisor(Hypervisor.Libvirt, ReserveMiB = 4096), Routes<Inner, Lan>(Nat = true), PullThroughCache, Builder(MaxJobs = 4)]
public sealed class Anvil;

// Each of its guests is a service of systemd, and there is nothing beside QEMU.
[Node(Image.Livestock, Arch.X86_64, Cores = 8, MemoryMiB = 16384, DiskGiB = 500), Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.30.6"), Hypervisor(Hypervisor.Qemu)]
public sealed class Bellows;
