using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>A fleet that uses every attribute of the topology, through the real generator.</summary>
public sealed class WholeTopologyTests
{
    const string Types = """
        [Tags("hard")] public sealed class SolidAttribute : ProfileAttribute;
        [Community(Visibility = Visibility.Obfuscated, SharesNames = true), In<Works>, Tags("hidden")] public sealed class Cellar;
        [Network("10.2.0.0/24", Gateway = "10.2.0.1", Vlan = 20), In<Site>] public sealed class Desks;
        [Cluster(Roles = ["server", "agent"]), In<Works>, Tags("k3s"), K3s<JoinToken>] public sealed class Orchard;
        [Secret(File = "secrets/token")] public sealed class JoinToken;
        [Constellation, In<Works>, Undernet("10.90.0.0/24", Replicas = 1)] public sealed class Core;
        [Node(Image.Pet, Arch.X86_64, Cores = 8, MemoryMiB = 8192, DiskGiB = 100), HostId("8425e349"), Solid, OptIn(Experiment.NixosOnVintage)]
        [On<Lan>("10.0.0.2", Interface = "enp1s0", Endpoint = "203.0.113.7"), On<Desks>("10.2.0.1", Interface = "enp2s0", Dhcp = true)]
        [Routes<Desks, Lan>(Nat = true), Forward<Inner>(443, To = 8443, Protocol = Protocol.Udp), Dhcp<Desks>("10.2.0.100", "10.2.0.199")]
        [Hypervisor(Hypervisor.Libvirt, ReserveMiB = 512), PullThroughCache(Port = 5001, For = "ghcr.io")]
        [MemberOf<Orchard>(Role = "server"), MemberOf<Core>(Duties = Duty.Registry | Duty.Storage)]
        public sealed class Gate;
        [Node(Image.Pet, Arch.X86_64, Cores = 1, MemoryMiB = 1024, DiskGiB = 10), On<Desks>("10.2.0.5", Interface = "enp1s0", Gateway = "10.2.0.254"), Disks("disks.nix", Devices = ["/dev/sda"])]
        [GuestOf<Gate>(StartByHand = true), ReachedThrough<Gate>, Reachable(Reachability.OutboundOnly), Ssh(Port = 2222, User = "root"), MemberOf<Orchard>(Role = "agent"), MemberOf<Core>, Runs<Notes>, Runs<Tool>]
        public sealed class Inner;
        [Secret(File = "secrets/cache.key")] public sealed class CacheKey;
        [Node(Image.Pet, Arch.X86_64, Cores = 8, MemoryMiB = 8192), On<Desks>("10.2.0.6", Interface = "enp1s0"), Builder(MaxJobs = 2)]
        [BinaryCache<CacheKey>("forge-1:P9pJJgR9JtMvw41HKoXZWjo0TGJOWOfR0pk/ckzk/ls=", Port = 5001, WholeFleet = true)]
        [Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPOxekMZGHgN4gKT+7UseIlGiQKWfG3QruppeR9OlbZS")]
        public sealed class Forge;
        [Node(Image.Livestock, Arch.Arm64), On<Desks>("10.2.0.7", Interface = "enp1s0"), BuiltOn<Forge>(Via.Emulation)] public sealed class Pi;
        [Node(Image.Livestock, Arch.RiscV64), On<Desks>("10.2.0.8", Interface = "enp1s0"), BuiltOn<Forge>(Via.Remote)]
        [Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIACD4oR5gdT845YKuB+tXya3/MvCXY+bHF+IQmrOd2LE")]
        public sealed class Board;
        [Workload(Runtime.Jvm, "workloads/Notes.java", Main = "Notes", Arguments = ["-v"], Ports = [8080], Environment = ["A=b"], StateDirectory = true), Credential<Token>("token"), Emits(ImageFormat.Oci)]
        public sealed class Notes;
        [Secret(File = "secrets/token")] public sealed class Token;
        [Workload<Tools>(Runtime.Native, "packages.default", Name = "tooling")] public sealed class Tool;
        [FlakeInput("github:a/tools")] public sealed class Tools;
        [Node(Image.Mascot, Arch.X86_64), On<Lan>("10.0.0.8"), ContainerRuntime(ContainerRuntime.Docker, Prune = "daily")]
        [Registry("docker.io", Mirror = "http://10.0.0.2:5002"), Container("notes", File = "disks.nix")]
        public sealed class Boat;
        [Device, On<Desks>("10.2.0.9"), Tags("paper"), ReachedThrough<Gate>] public sealed class Printer;
        """;

    static FleetProject Project => SmallFleet.With(Types).WithFile("disks.nix", "{ }\n").WithFile("workloads/Notes.java", "").WithFile("secrets/token", "").WithFile("secrets/cache.key", "x").WithFile("secrets/token.yaml", "token: x\n");

    [Fact]
    public void A_fleet_of_everything_is_written()
    {
        var compiled = CompiledFleet.Of(Project);
        Assert.Empty(compiled.Errors);
        var fleet = string.Concat(compiled.Files["fleet.json"].Where(c => !char.IsWhiteSpace(c)));
        foreach (var written in new[]
        {
            "\"visibility\":\"obfuscated\"", "\"vlan\":20", "\"replicas\":1", "\"diskGiB\":100", "\"experiments\":[\"NixosOnVintage\"]",
            "\"reachability\":\"direct\"", "\"ssh\":{\"host\":\"203.0.113.7\",\"port\":22,\"user\":\"root\"}", "\"tags\":[\"hard\",\"k3s\"]",
            "\"memberships\":[{\"of\":\"orchard\",\"role\":\"server\"},{\"of\":\"core\",\"duties\":[\"registry\",\"storage\"]}]",
            "\"reachability\":\"outbound-only\"", "\"ssh\":{\"host\":\"10.2.0.5\",\"port\":2222,\"user\":\"root\"}", "\"jumps\":[\"gate\"],\"guestOf\":\"gate\"",
            "\"tags\":[\"paper\"]", "\"hypervisor\":\"libvirt\"", "\"guests\":[{\"name\":\"inner\",\"folder\":\"/var/lib/nixiac/guests/inner\",\"accelerated\":true,",
            "\"builtOn\":\"forge\",\"build\":{\"way\":\"emulation\",\"reason\":\"itsaysso:forgerunsthecompilersforaarch64-linuxunderQEMU\"}",
            "\"way\":\"remote\"", "\"way\":\"native\"", "\"source\":\"secrets/cache.key\"",
            "\"workloads\":[\"notes\",\"tooling\"]", "\"restartUnits\":[\"notes.service\"]",
            "{\"name\":\"notes\",\"type\":\"Acme.Notes\",\"runtime\":\"jvm\",\"portable\":true,\"source\":\"workloads/Notes.java\",\"ports\":[8080],\"secrets\":[\"token\"],"
                + "\"images\":[{\"architecture\":\"amd64\",\"system\":\"inner\",\"attribute\":\"packages.x86_64-linux.notes-oci-x86_64\"}]}",
            "\"runtime\":\"native\",\"portable\":false,\"input\":\"tools\",\"output\":\"packages.default\"",
        })
            Assert.Contains(written, fleet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_virtualization_says_is_in_the_systems()
    {
        var files = CompiledFleet.Of(Project).Files;
        foreach (var (file, line) in new[]
        {
            ("systems/gate.nix", "definition = ../guests/inner.xml;"),
            ("systems/gate.nix", "../modules/guests-libvirt.nix"),
            ("systems/gate.nix", "proxy.remoteurl = \"https://ghcr.io\";"),
            ("systems/gate.nix", "clusterInit = true;"),
            ("systems/gate.nix", "bridge = [ \"br-desks\" ];"),
            ("systems/inner.nix", "../modules/guest.nix"),
            ("systems/inner.nix", "serverAddr = \"https://10.0.0.2:6443\";"),
            ("systems/boat.nix", "runtime = \"docker\";"),
            ("systems/boat.nix", "\"ghcr.io\".mirror = \"http://10.0.0.2:5001\";"),
            ("systems/boat.nix", "images.notes = pkgs.callPackage ../imports/disks.nix { };"),
            ("guests/inner.xml", "<source bridge=\"br-desks\" />"),
        })
            Assert.Contains(line, files[file], StringComparison.Ordinal);
    }

    [Fact]
    public void The_router_of_one_machine_takes_effect_in_its_system() => Assert.Contains(
        "gateway = [ \"10.2.0.254\" ];", CompiledFleet.Of(Project).Files["systems/inner.nix"], StringComparison.Ordinal);
}
