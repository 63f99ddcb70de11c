using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class GuestTests
{
    static string Unrun(string guests, string host) =>
        $"Nothing runs {guests} on {host}: a host of guests needs a hypervisor. "
        + $"Write [Hypervisor(Hypervisor.Libvirt)] or [Hypervisor(Hypervisor.Qemu)] on {host}.";

    [Fact]
    public Task NIX1010_reports_a_cycle_once_with_all_of_it() => Expect.Messages("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, GuestOf<One>] public sealed class Ahead;
        [{|NIX2040:Node(Image.Base, Arch.X86_64)|}, In<Basement>, {|NIX1010:GuestOf<Two>|}] public sealed class One;
        [{|NIX2040:Node(Image.Base, Arch.X86_64)|}, In<Basement>, GuestOf<Three>] public sealed class Two;
        [{|NIX2040:Node(Image.Base, Arch.X86_64)|}, In<Basement>, GuestOf<One>] public sealed class Three;
        """,
        Unrun("Ahead, Three", "One"),
        "One runs inside itself: One -> Two -> Three -> One. Name a host that is a machine of its own.",
        Unrun("One", "Two"),
        Unrun("Two", "Three"));

    [Fact]
    public Task NIX1010_fires_on_a_guest_of_itself() => Expect.Messages("""
        [{|NIX2040:Node(Image.Base, Arch.X86_64)|}, In<Basement>, {|NIX1010:GuestOf<Pi>|}] public sealed class Pi;
        """,
        Unrun("Pi", "Pi"),
        "Pi runs inside itself: Pi -> Pi. Name a host that is a machine of its own.");

    [Fact]
    public Task NIX1010_fires_on_builders_that_wait_for_each_other() => Expect.Messages("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, Builder, {|NIX1010:BuiltOn<Small>|}] public sealed class Large;
        [Node(Image.Base, Arch.Arm64), In<Basement>, Builder, BuiltOn<Large>] public sealed class Small;
        """,
        "Large needs itself to be built: Large -> Small -> Large. Take [BuiltOn<T>] from one of them, or name another builder.");

    [Fact]
    public Task NIX1010_lets_chains_end() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, Builder, BuiltOn<Large>] public sealed class Large;
        [{|NIX2040:Node(Image.Base, Arch.Arm64)|}, In<Basement>, Builder, BuiltOn<Large>] public sealed class Small;
        [{|NIX2040:Node(Image.Base, Arch.Arm64)|}, In<Basement>, BuiltOn<Small>, GuestOf<Small>] public sealed class Inner;
        [Node(Image.Base, Arch.Arm64), In<Basement>, BuiltOn<Small>, GuestOf<Inner>] public sealed class Innermost;
        """);

    static string OnHost(string host, string guests) => $$"""
        [{|NIX2040:Node(Image.Pet, Arch.X86_64, {{host}})|}, In<Basement>] public sealed class Forge;
        {{guests}}
        """;

    [Theory]
    [InlineData("Cores = 4", "Cores = 5", "5 cores", "4")]
    [InlineData("MemoryMiB = 4096", "MemoryMiB = 4097", "4097 MiB of memory", "4096 MiB")]
    [InlineData("DiskGiB = 100", "DiskGiB = int.MaxValue", "2147483647 GiB of disk", "100 GiB")]
    public Task NIX1011_fires_on_a_guest_that_has_more_than_its_host(string host, string guest, string takes, string has) => Expect.Messages(
        OnHost(host, $$"""[Node(Image.Base, Arch.X86_64, {{guest}}), In<Basement>, {|NIX1011:GuestOf<Forge>|}] public sealed class Web;"""),
        Unrun("Web", "Forge"),
        $"Web takes {takes}, but its host Forge has {has}. Give Web less or Forge more, or name another host.");

    [Fact]
    public Task NIX1011_says_what_others_take_and_what_is_left() => Expect.Messages(
        OnHost("MemoryMiB = 8192, DiskGiB = 100", """
            [Node(Image.Base, Arch.X86_64, MemoryMiB = 4096, DiskGiB = 60), In<Basement>, GuestOf<Forge>] public sealed class A;
            [Node(Image.Base, Arch.X86_64, MemoryMiB = 6144, DiskGiB = 40), In<Basement>, {|NIX1011:GuestOf<Forge>|}] public sealed class B;
            [Node(Image.Base, Arch.X86_64, MemoryMiB = 4096), In<Basement>, GuestOf<Forge>] public sealed class C;
            """),
        Unrun("A, B, C", "Forge"),
        "B takes 6144 MiB of memory, but its host Forge has 8192 MiB, of which its other guests take 4096, so that 4096 are left. "
        + "Give B less or Forge more, or name another host.");

    [Fact]
    public Task NIX1011_counts_all_machines_of_a_cluster() => Expect.Messages(
        OnHost("MemoryMiB = 8192", """
            [Cluster(Count = 3), Node(Image.Base, Arch.X86_64, MemoryMiB = 4096), In<Basement>, {|NIX1011:GuestOf<Forge>|}] public sealed class Kiosks;
            """),
        Unrun("Kiosks", "Forge"),
        "Kiosks takes 12288 MiB of memory, but its host Forge has 8192 MiB. Give Kiosks less or Forge more, or name another host.");

    [Theory]
    [InlineData("Cores = 4, MemoryMiB = 8192, DiskGiB = 100")]
    [InlineData("Cores = 0")]
    public Task NIX1011_lets_guests_fill_their_host_and_share_its_cores(string host) => Expect.Marked(OnHost(host, """
        [Node(Image.Base, Arch.X86_64, Cores = 4, MemoryMiB = 4096, DiskGiB = 50), In<Basement>, GuestOf<Forge>] public sealed class A;
        [Node(Image.Base, Arch.X86_64, Cores = 4, MemoryMiB = 4096, DiskGiB = 50), In<Basement>, GuestOf<Forge>] public sealed class B;
        """));
}
