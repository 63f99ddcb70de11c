using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class NetworkTests
{
    [Fact]
    public Task NIX3001_fires_on_both_ends() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), {|NIX3001:On<Lan>("192.168.10.20", "fd10::20")|}]
        public sealed class Pi;
        [Device, {|NIX3001:On<Lan>("fd10:0:0::20")|}]
        public sealed class Printer;
        """,
        "The address fd10::20 is taken twice, by Pi and by Printer. Give one of them another address.",
        "The address fd10::20 is taken twice, by Printer and by Pi. Give one of them another address.");

    [Fact]
    public Task NIX3001_fires_on_all_of_three() => Expect.Marked("""
        [Device, {|NIX3001:On<Lan>("192.168.10.9")|}] public sealed class A;
        [Device, {|NIX3001:On<Lan>("192.168.10.9")|}] public sealed class B;
        [Device, {|NIX3001:On<Lan>("192.168.10.9")|}] public sealed class C;
        """);

    [Fact]
    public Task NIX3001_fires_on_one_machine_with_one_address_twice() => Expect.Messages("""
        [Device, {|NIX3001:On<Lan>("192.168.10.9", "192.168.10.9")|}]
        public sealed class Printer;
        """,
        "The address 192.168.10.9 is taken twice, by Printer and by the same machine. Give one of them another address.");

    [Fact]
    public Task NIX3001_counts_members_of_a_cluster() => Expect.Messages("""
        [Cluster(Count = 12, Names = "frame-{n:00}"), Node(Image.Base, Arch.Arm64), {|NIX3001:On<Lan>("192.168.10.101")|}]
        public sealed class Frames;
        [Device, {|NIX3001:On<Lan>("192.168.10.112")|}]
        public sealed class Printer;
        [Device, On<Lan>("192.168.10.113")]
        public sealed class Scanner;
        """,
        "The address 192.168.10.112 is taken twice, by frame-12 of Frames and by Printer. Give one of them another address.",
        "The address 192.168.10.112 is taken twice, by Printer and by frame-12 of Frames. Give one of them another address.");

    [Fact]
    public Task NIX3001_lets_two_networks_have_the_same_addresses() => Expect.Marked("""
        [Community, In<HomeLab>] public sealed class Attic;
        [Network("192.168.10.0/24"), In<Attic>] public sealed class Other;
        [Device, On<Lan>("192.168.10.9")] public sealed class A;
        [Device, On<Other>("192.168.10.9")] public sealed class B;
        """);

    [Fact]
    public Task NIX3002_fires_on_addresses_outside() => Expect.Messages("""
        [Device, {|NIX3002:On<Lan>("192.168.11.9")|}]
        public sealed class Printer;
        """,
        "'printer' has the address 192.168.11.9, which is outside Lan (192.168.10.0/24, fd10::/64). "
        + "Correct the address, or add the range to the network.");

    [Fact]
    public Task NIX3002_fires_when_a_network_has_no_range() => Expect.Messages("""
        [Network, In<Basement>]
        public sealed class Wild;
        [Device, {|NIX3002:On<Wild>("192.168.11.9")|}]
        public sealed class Printer;
        """,
        "'printer' has the address 192.168.11.9, which is outside Wild (no range). Correct the address, or add the range to the network.");

    [Fact]
    public Task NIX3002_fires_once_when_a_cluster_grows_out_of_its_network() => Expect.Messages("""
        [Cluster(Count = 100), Node(Image.Base, Arch.Arm64), {|NIX3002:On<Lan>("192.168.10.200")|}]
        public sealed class Frames;
        """,
        "'frames-57' has the address 192.168.11.0, which is outside Lan (192.168.10.0/24, fd10::/64). "
        + "Correct the address, or add the range to the network.");

    [Fact]
    public Task NIX3002_takes_the_first_and_the_last_address() => Expect.Marked("""
        [Device, {|NIX3014:On<Lan>("192.168.10.0", "fd10::")|}] public sealed class First;
        [Device, {|NIX3014:On<Lan>("192.168.10.255", "fd10::ffff:ffff:ffff:ffff")|}] public sealed class Last;
        """);

    [Theory]
    [InlineData("\"192.168.10\"", "'192.168.10' is no IP address. Write it like '192.168.10.5' or 'fd10::5'.")]
    [InlineData("\"192.168.10.256\"", "'192.168.10.256' is no IP address. Write it like '192.168.10.5' or 'fd10::5'.")]
    [InlineData("\"192.168.10.5/24\"",
        "'192.168.10.5/24' is no address: the length behind '/' belongs to the network. Write it like '192.168.10.5' or 'fd10::5'.")]
    [InlineData("Mac = \"52:54:00:12:34\"", "'52:54:00:12:34' is no hardware address. Write it like '52:54:00:12:34:56'.")]
    public Task NIX3003_fires_on_malformed_addresses(string arguments, string message) => Expect.Messages(
        $$"""[Device, {|NIX3003:On<Lan>({{arguments}})|}] public sealed class Printer;""", message);

    [Theory]
    [InlineData("Gateway = \"fd10::1\"", "'fd10::1' is no IPv4 address of a gateway. Write it like '192.168.10.1'.")]
    [InlineData("Gateway6 = \"10.0.0.1\"", "'10.0.0.1' is no IPv6 address of a gateway. Write it like 'fd10::1'.")]
    [InlineData("NameServers = new[] { \"10.0.0.1\", \"dns\" }", "'dns' is no address of a name server. Write it like '192.168.10.1'.")]
    public Task NIX3003_fires_on_gateways_and_name_servers(string argument, string message) => Expect.Messages(
        $$"""[{|NIX3003:Network("10.0.0.0/8", {{argument}})|}, In<Basement>] public sealed class Wan;""", message);

    [Fact]
    public Task NIX3003_takes_every_usual_form() => Expect.Marked("""
        [Device, On<Lan>("192.168.10.5", "FD10:0:0:0::5", Mac = "52-54-00-AB-CD-EF")]
        public sealed class Printer;
        """);

    [Theory]
    [InlineData("192.168.10.0", "is not of the form '192.168.10.0/24' or 'fd10::/64'.")]
    [InlineData("192.168.10.0/33", "is not of the form '192.168.10.0/24' or 'fd10::/64'.")]
    [InlineData("192.168.10.1/24", "has bits behind its length; write '192.168.10.0/24'.")]
    public Task NIX3004_fires_on_malformed_ranges(string range, string problem) => Expect.Messages(
        $$"""[{|NIX3004:Network("{{range}}")|}, In<Basement>] public sealed class Wan;""", $"'{range}' is no address range: it {problem}");

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.1.2.3/32")]
    [InlineData("::/0")]
    public Task NIX3004_takes_the_widest_and_the_narrowest(string range) =>
        Expect.Marked($$"""[Community, In<HomeLab>] public sealed class Attic; [Network("{{range}}"), In<Attic>] public sealed class Wan;""");

    [Fact]
    public Task NIX3004_fires_on_undernets() => Expect.Marked("""
        [Constellation, In<HomeLab>, {|NIX3004:Undernet("10.90.0.0")|}]
        public sealed class Core;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>]
        public sealed class Pi;
        """);

    [Fact]
    public Task NIX3005_fires_where_the_card_is_not_said() => Expect.Messages("""
        [Network("10.0.0.0/8"), In<Basement>]
        public sealed class Wan;
        [Node(Image.Base, Arch.Arm64), {|NIX3005:On<Lan>|}, On<Wan>(Mac = "52:54:00:12:34:56")]
        public sealed class Pi;
        """,
        "Pi is on several networks, but On<Lan> does not say which network card is connected to Lan. Add Interface = \"...\" or Mac = \"...\".");

    [Fact]
    public Task NIX3005_needs_no_card_for_one_network() =>
        Expect.Marked("[Node(Image.Base, Arch.Arm64), On<Lan>] public sealed class Pi;");

    [Fact]
    public Task NIX3005_fires_on_one_card_for_two_networks() => Expect.Messages("""
        [Network("10.0.0.0/8"), In<Basement>]
        public sealed class Wan;
        [Node(Image.Base, Arch.Arm64), {|NIX3005:On<Lan>(Mac = "52:54:00:AB:34:56")|}, {|NIX3005:On<Wan>(Mac = "52-54-00-ab-34-56")|}]
        public sealed class Pi;
        """,
        "Pi is on several networks, but On<Lan> names the same network card as On<Wan>. Give each network a card of its own.",
        "Pi is on several networks, but On<Wan> names the same network card as On<Lan>. Give each network a card of its own.");

    [Fact]
    public Task NIX3002_fires_on_gateways_that_nobody_reaches() => Expect.Messages("""
        [{|NIX3002:Network("10.1.0.0/24", Gateway = "10.2.0.1")|}, In<Basement>]
        public sealed class Wrong;
        [Network("10.3.0.0/24", "fd12::/64", Gateway = "10.3.0.1", Gateway6 = "fe80::1"), In<Basement>]
        public sealed class Right;
        """,
        "The gateway has the address 10.2.0.1, which is outside Wrong (10.1.0.0/24). Correct the address, or add the range to the network.");
}
