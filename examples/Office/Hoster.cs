using NixIaC;

namespace Office;

// In front: whoever is on the road meets it, and it hands on what the office says.
[Node(Image.Mascot, Arch.Arm64, Cores = 4, MemoryMiB = 8192), In<Hoster>, Hardware("hardware/uefi.nix")]
[Ssh(Host = "203.0.113.7", Port = 2222), Tags("web"), MemberOf<Backbone>(Duties = Duty.Relay), BuiltOn<Desk>]
[Option("services.openssh.ports", [2222])]
[Container("proxy", "docker.io/library/traefik:v3.4.0", Ports = ["443:443"])]
public sealed class Front;
