using NixIaC;

namespace EdgeCluster;

// Builds everything, and serves what it has built to the others.
[Node(Image.Livestock, Arch.X86_64, Cores = 16, MemoryMiB = 65536), On<Rack>("10.20.0.10"), Hardware("hardware/server.nix")]
[Builder(MaxJobs = 4), BinaryCache("edge-1:P9pJJgR9JtMvw41HKoXZWjo0TGJOWOfR0pk/ckzk/ls=")]
[Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPOxekMZGHgN4gKT+7UseIlGiQKWfG3QruppeR9OlbZS")]
public sealed class Foundry;

// The public cache has nearly all of it; the few programs that are its own, the foundry builds under QEMU.
[Node(Image.Livestock, Arch.Arm64, Cores = 4, MemoryMiB = 4096), On<Rack>("10.20.0.20"), Hardware("hardware/board.nix")]
[BuiltOn<Foundry>(Via.Emulation)]
public sealed class Gateway;

// Six boards, one system. No cache has it, so it is planned to be cross-compiled on the foundry. Each starts from a card of its own.
[Cluster(Count = 6, Names = "sensor-{n:00}"), Node(Image.Livestock, Arch.RiscV64, Cores = 4, MemoryMiB = 1024)]
[On<Rack>("10.20.0.101"), Hardware("hardware/board.nix"), Emits(ImageFormat.SdCard)]
public sealed class Sensors;

// Somebody works on this one, by nixos-rebuild: its Nix hands the builds to the foundry. The first time it starts from the network.
[Node(Image.Pet, Arch.X86_64, Cores = 2, MemoryMiB = 2048), On<Rack>("10.20.0.30"), Hardware("hardware/server.nix")]
[BuiltOn<Foundry>(Via.Remote), Emits(ImageFormat.Netboot, ImageFormat.Iso)]
[Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIACD4oR5gdT845YKuB+tXya3/MvCXY+bHF+IQmrOd2LE")]
public sealed class Desk;
