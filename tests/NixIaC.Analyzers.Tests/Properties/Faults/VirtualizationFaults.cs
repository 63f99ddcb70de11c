using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class VirtualizationFaults
{
    const string Container = "Container(\"web\", \"nginx:1.29\")";

    public static readonly Fault[] All =
    [
        new("NIX2037", fleet => fleet.With(Extra.Mascot("ContainerRuntime(ContainerRuntime.Containerd)", Container))),
        new("NIX2038", fleet => fleet.With(Extra.Mascot(Container))),
        new("NIX2039", fleet => fleet.With(Extra.Mascot("Registry(\"Docker Hub\")"))),
        new("NIX2039", fleet => fleet.With(Extra.Node(Extra.Place, "PullThroughCache(Port = 70000)"))) { Kind = "of a cache" },
        new("NIX2040", fleet => fleet.With(Host("Tags(\"host\")"), Guest())),
        new("NIX2041", fleet => fleet.With(new FleetType("Extra", "Node(Image.Base, Arch.X86_64)", Extra.Place, "Hypervisor(Hypervisor.Qemu)"))),
        new("NIX2042", fleet => fleet.With(Host(), Guest("MemoryMiB = 512"))),
        new("NIX2043", fleet => fleet.With(Host(), Old("PowerPc64Le", "MemoryMiB = 1000, DiskGiB = 8"))),
        new("NIX2043", fleet => fleet.With(Host(), Old("ArmV6", "MemoryMiB = 512, DiskGiB = 8"))) { Kind = "without VirtIO" },
        new("NIX2044", fleet => fleet.With(Host().Say("Node(", "MemoryMiB = 4096"), Guest("MemoryMiB = 4096, DiskGiB = 8"))),
        new("NIX2045", fleet => fleet.With(Host().Say("Node(", "Cores = 1"), Guest("MemoryMiB = 64, DiskGiB = 8").With("Cluster(Count = 5)"))),
        new("NIX2046", fleet => fleet.With(
            new FleetType("Loft", "Network(\"10.70.0.0/24\")", "In<Site0>"), Host(),
            Extra.Node("On<Loft>(\"10.70.0.5\")", "GuestOf<Press>").Say("Node(", "MemoryMiB = 64, DiskGiB = 8"))),
        new("NIX2047", fleet => fleet.With(
            new FleetType("Belt", "Cluster(Roles = [\"server\", \"agent\"])", "In<Root>", "K3s<Token>"),
            Extra.Node(Extra.Place, "MemberOf<Belt>(Role = \"agent\")"))),
        new("NIX2048", fleet => fleet.With(Extra.Node(Extra.Place, "ContainerRuntime(ContainerRuntime.Docker)"))),
    ];

    static FleetType Host(params string[] instead) =>
        Extra.Named("Press", ["On<Lan0>(\"10.0.250.1\")", .. instead.Length > 0 ? instead : ["Hypervisor(Hypervisor.Qemu)"]]);

    static FleetType Guest(string size = "MemoryMiB = 64, DiskGiB = 8") => Extra.Node(Extra.Place, "GuestOf<Press>").Say("Node(", size);

    static FleetType Old(string arch, string size) => new("Extra", $"Node(Image.Livestock, Arch.{arch}, {size})", Extra.Place, "GuestOf<Press>");
}
