using NixIaC;

namespace HomeLab;

// The router of the basement. Its third card is the way out and gets its address from the provider.
[Node(Image.Livestock, Arch.X86_64, Cores = 4, MemoryMiB = 4096), UefiMachine, Hardened]
[On<Lan>("192.168.10.1", "fd10::1", Interface = "enp1s0"), On<Lab>("192.168.11.1", Interface = "enp2s0")]
[Option("networking.nat.enable", true), Option("networking.nat.externalInterface", "enp3s0")]
[Option("networking.nat.internalInterfaces", ["enp1s0", "enp2s0"])]
public sealed class Gatekeeper;

// The workstation. It has the power, so it builds for the small ones.
[Node(Image.Pet, Arch.X86_64, Cores = 16, MemoryMiB = 32768), UefiMachine]
[On<Lan>("192.168.10.5", "fd10::5"), MemberOf<Core>, Builder(MaxJobs = 8)]
[Option("time.timeZone", "Europe/Vienna")]
public sealed class Forge;

[Node(Image.Mascot, Arch.Arm64, MemoryMiB = 4096), SmallBoard, Hardened]
[On<Lan>("192.168.10.20", "fd10::20"), MemberOf<Core>, BuiltOn<Forge>]
[Container("whoami", "docker.io/traefik/whoami:v1.10.2", Ports = ["8080:80"])]
[Option("networking.firewall.allowedTCPPorts", [8080])]
public sealed class Pi;

[Node(Image.Mascot, Arch.Arm64, MemoryMiB = 8192), SmallBoard, Hardened]
[On<Lan>("192.168.10.21"), MemberOf<Core>, BuiltOn<Forge>]
[Container("flows", "docker.io/nodered/node-red:4.0.9", Ports = ["1880:1880"], Volumes = ["flows:/data"])]
[Container("home", "ghcr.io/home-assistant/home-assistant:2026.5.1", Ports = ["8123:8123"], Volumes = ["home:/config"], Environment = ["TZ=Europe/Vienna"])]
public sealed class Hub;

// The router lets the workshop call it, for the members of Core that cannot call one another.
[Node(Image.Livestock, Arch.X86_64, MemoryMiB = 8192), UefiMachine, Hardened, Reachable(Reachability.Direct)]
[On<Lan>("192.168.10.30", Mac = "52:54:00:12:34:56"), MemberOf<Core>(Duties = Duty.Relay), Imports("services/nas.nix")]
public sealed class Nas;

// Too slow to build for itself: cross-compiled on the workstation.
[Node(Image.Livestock, Arch.RiscV64, MemoryMiB = 2048), SmallBoard]
[On<Lab>("192.168.11.40"), BuiltOn<Forge>]
public sealed class Visor;

// A ThinkPad of 2005, still good for a terminal.
[Node(Image.Base, Arch.I686, MemoryMiB = 1024), BiosMachine]
[On<Lab>("192.168.11.41"), BuiltOn<Forge>]
public sealed class Attic;

[Device, On<Lan>("192.168.10.9")]
public sealed class Printer;
