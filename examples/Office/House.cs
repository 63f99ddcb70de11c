using NixIaC;

namespace Office;

// The router: everybody gets out, only the desk gets at the things, and the wiki is seen from outside.
[Node(Image.Livestock, Arch.X86_64, Cores = 4, MemoryMiB = 4096), Hardware("hardware/uefi.nix")]
[On<Uplink>("100.70.0.10", Interface = "enp1s0")]
[On<Lan>("192.168.10.1", "fd10::1", Interface = "enp2s0"), On<Things>("192.168.20.1", Interface = "enp2s0")]
[Routes<Lan, Uplink>(Nat = true), Routes<Things, Uplink>(Nat = true), Routes<Lan, Things>]
[Dhcp<Lan>("192.168.10.100", "192.168.10.199"), Dhcp<Things>("192.168.20.100", "192.168.20.199")]
[Forward<Wiki>(443, To = 8443)]
[Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMYFyuTkCm7YdWazRE1oWFtAfA7kqmY1uC83er7CJL4s"), Tags("network")]
public sealed class Gate;

[Node(Image.Pet, Arch.X86_64, Cores = 16, MemoryMiB = 65536, DiskGiB = 2000), Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.10.5", "fd10::5"), HostId("8425e349"), Tags("desk"), Builder(MaxJobs = 8)]
public sealed class Desk;

// The machine in the cellar has room for others.
[Node(Image.Livestock, Arch.X86_64, Cores = 16, MemoryMiB = 32768, DiskGiB = 1000), Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.10.6", "fd10::6"), MemberOf<Backbone>, ReachedThrough<Gate>, Hypervisor(Hypervisor.Libvirt)]
public sealed class Cellar;

[Node(Image.Livestock, Arch.X86_64, Cores = 2, MemoryMiB = 4096, DiskGiB = 50), GuestOf<Cellar>(Bios = true), Hardware("hardware/bios.nix")]
[On<Lan>("192.168.10.20"), Tags("web"), ReachedThrough<Gate>]
public sealed class Wiki;

// Known by its card, so that it always gets the same address.
[Device, On<Things>("192.168.20.9", Mac = "52:54:00:aa:bb:01"), Tags("printer")]
public sealed class Printer;
