using NixIaC;

namespace HomeLab;

// Watches the others and draws the charts.
[Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), UefiMachine, Hardened]
[On<Bench>("192.168.20.5"), MemberOf<Core>, Imports("services/charts.nix")]
[Option("services.prometheus.enable", true), Option("services.grafana.enable", true)]
[Option("services.grafana.settings.server.domain", "charts.home.arpa")]
public sealed class Watch;

// Talks to the machine tools.
[Node(Image.Livestock, Arch.ArmV7, MemoryMiB = 512), SmallBoard]
[On<Bench>("192.168.20.6"), BuiltOn<Forge>]
public sealed class Lathe;

// Twelve picture frames, one system: frame-01 has .101, frame-12 has .112.
[Cluster(Count = 12, Names = "frame-{n:00}"), Node(Image.Livestock, Arch.Arm64, MemoryMiB = 1024), SmallBoard, Hardened]
[On<Bench>("192.168.20.101"), BuiltOn<Forge>, Imports("services/slides.nix")]
[Option("services.cage.enable", true), Option("services.cage.user", "frame")]
[Option("users.users.frame.isNormalUser", true)]
public sealed class Frames;
