using NixIaC;

namespace Cloud;

/// <summary>A Kubernetes cluster: the server is on one host, its agents on the other.</summary>
[Cluster(Roles = ["server", "agent"]), In<OwnCloud>, K3s<JoinToken>]
public sealed class Orchard;

/// <summary>What members join by: the file is the token. Deployment delivers it to them, and it is never in the flake.</summary>
[Secret(File = "secrets/join-token")]
public sealed class JoinToken;

[Node(Image.Mascot, Arch.X86_64, Cores = 4, MemoryMiB = 8192, DiskGiB = 80), GuestOf<Anvil>, Hardware("hardware/uefi.nix")]
[On<Lan>("192.168.30.40"), MemberOf<Orchard>(Role = "server")]
public sealed class Trunk;

// Two equal machines.
[Cluster(Count = 2, Names = "branch-{n}"), Node(Image.Mascot, Arch.X86_64, Cores = 2, MemoryMiB = 4096, DiskGiB = 80)]
[GuestOf<Bellows>, Hardware("hardware/uefi.nix"), On<Lan>("192.168.30.41")]
[MemberOf<Orchard>(Role = "agent")]
public sealed class Branches;
