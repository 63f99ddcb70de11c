using NixIaC;

namespace Cloud;

// Containers: one that is pulled, named by what is in it, and one that Nix builds.
[Node(Image.Mascot, Arch.X86_64, Cores = 4, MemoryMiB = 8192, DiskGiB = 100), GuestOf<Anvil>, Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.30.20"), Option("networking.firewall.allowedTCPPorts", [8080, 8081])]
[Container("whoami", "docker.io/traefik/whoami:v1.11.0@sha256:200689790a0a0ea48ca45992e0450bc26ccab5307375b41c84dfc4f2475937ab", Ports = ["8080:80"])]
[Container("hello", File = "images/hello.nix", Ports = ["8081:8000"])]
public sealed class Dock;

// Behind the host: it calls out, and only the host and its neighbours call it.
[Node(Image.Livestock, Arch.X86_64, Cores = 2, MemoryMiB = 4096, DiskGiB = 50), GuestOf<Anvil>, Hardware("hardware/uefi.nix")]
[On<Inner>("10.30.0.20"), ReachedThrough<Anvil>, Emits(ImageFormat.Qcow2Efi)]
public sealed class Vault;

// Another architecture, emulated: slow, and good enough to try things on. Its system is cross-compiled.
[Node(Image.Livestock, Arch.RiscV64, Cores = 4, MemoryMiB = 2048, DiskGiB = 20), GuestOf<Bellows>(StartByHand = true), Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.30.30"), BuiltOn<Anvil>, Emits(ImageFormat.RawEfi)]
public sealed class Reed;
