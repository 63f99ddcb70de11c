using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Hypervisors and their guests.</summary>
public sealed class VirtualizationTests
{
    static string Hosted(string host, string guests) => $$"""
        [Node(Image.Livestock, Arch.X86_64, {{host}}), On<Lan>("192.168.10.5"), Hypervisor(Hypervisor.Qemu)] public sealed class Forge;
        {{guests}}
        """;

    [Fact]
    public Task NIX2040_fires_once_on_a_host_that_runs_nothing() => Expect.Messages("""
        [{|NIX2040:Node(Image.Livestock, Arch.X86_64)|}, On<Lan>("192.168.10.5")] public sealed class Forge;
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.10.6"), GuestOf<Forge>] public sealed class A;
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.10.7"), GuestOf<Forge>] public sealed class B;
        """,
        "Nothing runs A, B on Forge: a host of guests needs a hypervisor. Write [Hypervisor(Hypervisor.Libvirt)] or [Hypervisor(Hypervisor.Qemu)] on Forge.");

    [Theory]
    [InlineData("Hypervisor(Hypervisor.Libvirt)"), InlineData("Hypervisor(Hypervisor.Qemu)")]
    public Task NIX2040_is_quiet_where_something_runs_them(string hypervisor) => Expect.Marked($$"""
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.10.5"), {{hypervisor}}] public sealed class Forge;
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 512, DiskGiB = 8), On<Lan>("192.168.10.6"), GuestOf<Forge>] public sealed class A;
        """);

    [Fact]
    public Task NIX2041_fires_on_the_base_image_alone() => Expect.Messages("""
        [{|NIX2041:Node(Image.Base, Arch.X86_64)|}, On<Lan>("192.168.10.5"), Hypervisor(Hypervisor.Qemu)] public sealed class Forge;
        [Node(Image.Pet, Arch.X86_64), On<Lan>("192.168.10.6"), Hypervisor(Hypervisor.Qemu)] public sealed class Desk;
        """,
        "Forge has Image.Base, which never runs services itself, but [Hypervisor] makes it run guests. Use Image.Livestock (headless) or Image.Pet.");

    [Theory]
    [InlineData("", "memory and disk", "MemoryMiB and DiskGiB"), InlineData(", MemoryMiB = 512", "disk", "DiskGiB"), InlineData(", DiskGiB = 8", "memory", "MemoryMiB")]
    public Task NIX2042_fires_on_a_guest_without_a_size(string size, string what, string members) => Expect.Messages(
        Hosted("Cores = 4", $$"""[{|NIX2042:Node(Image.Livestock, Arch.X86_64{{size}})|}, On<Lan>("192.168.10.6"), GuestOf<Forge>] public sealed class A;"""),
        $"A is run by the hypervisor of Forge, which does not know how much {what} to give it. Write {members} in [Node] of A.");

    [Theory]
    [InlineData("PowerPc64Le", "MemoryMiB = 1000", "PowerPc64Le, for which QEMU plays the machine pseries: its memory is a multiple of 256 MiB, and A wants 1000. Write MemoryMiB = 1024.")]
    [InlineData("ArmV6", "MemoryMiB = 512", "ArmV6, for which QEMU plays the machine raspi0: it has no place for VirtIO devices, so it is nobody's guest. Take [GuestOf<T>] off, or use Arch.X86_64.")]
    public Task NIX2043_fires_on_what_QEMU_cannot_play(string arch, string size, string problem) => Expect.Messages(
        Hosted("Cores = 4", $$"""
            [{|NIX2043:Node(Image.Livestock, Arch.{{arch}}, {{size}}, DiskGiB = 8)|}, On<Lan>("192.168.10.6"), GuestOf<Forge>, BuiltOn<Desk>] public sealed class A;
            [Node(Image.Pet, Arch.X86_64), On<Lan>("192.168.10.7"), Builder] public sealed class Desk;
            """),
        $"A has Arch.{problem}");

    [Theory]
    [InlineData("X86_64", false), InlineData("I686", false), InlineData("Arm64", true)]
    public Task NIX2043_knows_who_has_a_BIOS(string arch, bool fires) => Expect.Marked(Hosted("Cores = 4", $$"""
        [{{(fires ? "{|NIX2043:" : "")}}Node(Image.Livestock, Arch.{{arch}}, MemoryMiB = 512, DiskGiB = 8){{(fires ? "|}" : "")}}]
        [On<Lan>("192.168.10.6"), GuestOf<Forge>(Bios = true), BuiltOn<Desk>] public sealed class A;
        [Node(Image.Pet, Arch.X86_64), On<Lan>("192.168.10.7"), Builder] public sealed class Desk;
        """));

    [Theory]
    [InlineData("Mips", "MemoryMiB = 2048", false), InlineData("Mips", "MemoryMiB = 2049", true), InlineData("PowerPc", "MemoryMiB = 512, Cores = 2", true)]
    [InlineData("ArmV5", "MemoryMiB = 256, Cores = 1", false), InlineData("ArmV5", "MemoryMiB = 257", true)]
    public Task NIX2043_knows_the_limits_of_old_machines(string arch, string size, bool fires) => Expect.Marked(Hosted("Cores = 4", $$"""
        [{{(fires ? "{|NIX2043:" : "")}}Node(Image.Livestock, Arch.{{arch}}, {{size}}, DiskGiB = 8){{(fires ? "|}" : "")}}, OptIn(Experiment.NixosOnVintage)]
        [On<Lan>("192.168.10.6"), GuestOf<Forge>, BuiltOn<Desk>]
        public sealed class A;
        [Node(Image.Pet, Arch.X86_64), On<Lan>("192.168.10.7"), Builder] public sealed class Desk;
        """));

    [Theory]
    [InlineData(3072, "", false), InlineData(3073, "", true), InlineData(4096, ", ReserveMiB = 0", false)]
    public Task NIX2044_leaves_the_host_its_reserve(int memory, string reserve, bool fires) => Expect.Marked($$"""
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), On<Lan>("192.168.10.5")]
        [{{(fires ? "{|NIX2044:" : "")}}Hypervisor(Hypervisor.Qemu{{reserve}}){{(fires ? "|}" : "")}}] public sealed class Forge;
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = {{memory}}, DiskGiB = 8), On<Lan>("192.168.10.6"), GuestOf<Forge>] public sealed class A;
        """);

    [Fact]
    public Task NIX2044_says_the_numbers() => Expect.Messages("""
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), On<Lan>("192.168.10.5"), {|NIX2044:Hypervisor(Hypervisor.Qemu)|}] public sealed class Forge;
        [Cluster(Count = 2), Node(Image.Livestock, Arch.X86_64, MemoryMiB = 2000, DiskGiB = 8), On<Lan>("192.168.10.6"), GuestOf<Forge>] public sealed class A;
        """,
        "The guests of Forge take 4000 MiB of its 4096 MiB, and Forge keeps 1024 MiB for itself: 928 MiB are missing. "
        + "Give the guests less, Forge more, or write a smaller ReserveMiB in [Hypervisor].");

    [Theory]
    [InlineData(8, false), InlineData(9, true)]
    public Task NIX2045_counts_four_cores_on_one(int count, bool fires) => Expect.Marked($$"""
        [Node(Image.Livestock, Arch.X86_64, Cores = 2), On<Lan>("192.168.10.5")]
        [{{(fires ? "{|NIX2045:" : "")}}Hypervisor(Hypervisor.Qemu){{(fires ? "|}" : "")}}] public sealed class Forge;
        [Cluster(Count = {{count}}), Node(Image.Livestock, Arch.X86_64, MemoryMiB = 64, DiskGiB = 8), On<Lan>("192.168.10.10"), GuestOf<Forge>] public sealed class A;
        """);

    [Fact]
    public Task NIX2046_fires_where_the_host_is_not() => Expect.Messages("""
        [Network("10.1.0.0/24"), In<Basement>] public sealed class Inner;
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.10.5"), Hypervisor(Hypervisor.Qemu)] public sealed class Forge;
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 64, DiskGiB = 8), {|NIX2046:On<Inner>("10.1.0.2")|}, GuestOf<Forge>] public sealed class A;
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 64, DiskGiB = 8), In<Basement>, GuestOf<Forge>] public sealed class B;
        """,
        "A is on Inner, but its host Forge is not: A would meet nobody there but other guests of Forge. Write [On<Inner>] on Forge, with the card that it is "
        + "connected by.");

    [Fact]
    public Task Nothing_of_it_fires_on_hosts_that_others_manage() => Expect.Marked("""
        [{|NIX2040:Node(Image.Livestock, Arch.X86_64, Cores = 1, MemoryMiB = 512)|}, On<Lan>("192.168.10.5")] public sealed class Forge;
        [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 512), In<Basement>, GuestOf<Forge>] public sealed class A;
        """);
}
