using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class RoutingTests
{
    const string Wan = """
        [Network("10.1.0.0/24"), In<Basement>] public sealed class Wan;

        """;

    static string Guide(string attributes) => Wan + $$"""
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9", Interface = "a"), On<Wan>("10.1.0.9", Interface = "b")]
        [{{attributes}}] public sealed class Guide;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.5")] public sealed class Nas;
        [Node(Image.Base, Arch.Arm64), On<Lan>] public sealed class Asking;
        [Network("10.2.0.0/24"), In<Basement>] public sealed class Else;
        [Node(Image.Base, Arch.Arm64), On<Else>("10.2.0.5")] public sealed class Far;
        """;

    [Theory]
    [InlineData("Routes<Lan, Wan>")]
    [InlineData("Routes<Lan, Wan>(Nat = true), Routes<Wan, Lan>, Forward<Nas>(1, To = 65535), Forward<Nas>(65535)")]
    [InlineData("Dhcp<Lan>(\"192.168.10.10\", \"192.168.10.254\")")]
    [InlineData("Dhcp<Lan>(\"192.168.10.10\", \"192.168.10.19\"), Dhcp<Lan>(\"192.168.10.20\", \"192.168.10.20\")")]
    public Task NIX3015_takes_sound_routers(string attributes) => Expect.Marked(Guide(attributes));

    [Theory]
    [InlineData("Routes<Lan, Else>", "route from Lan to Else: it is not on Else. Add On<Else>.")]
    [InlineData("Routes<Else, Lan>", "route from Else to Lan: it is not on Else. Add On<Else>.")]
    [InlineData("Routes<Lan, Lan>", "route from Lan to Lan: that is one network. Name two.")]
    [InlineData("Forward<Nas>(443)", "forward port 443 to Nas: it routes nothing to or from Lan. Add [Routes<Lan, T>].")]
    [InlineData("Forward<Far>(443)", "forward port 443 to Far: they share no network. Add [On<T>] for one of Far's networks.")]
    [InlineData("Forward<Guide>(443)", "forward port 443 to Guide: that is the router itself. Name another node, or leave it out.")]
    [InlineData("Forward<Nas>(0)", "forward port 0 to Nas: ports are numbers from 1 to 65535.")]
    [InlineData("Forward<Nas>(65536)", "forward port 65536 to Nas: ports are numbers from 1 to 65535.")]
    [InlineData("Forward<Nas>(443, To = 65536)", "forward port 443 to Nas: the port of the target, 65536, is none from 1 to 65535.")]
    [InlineData("Dhcp<Else>(\"10.2.0.10\", \"10.2.0.20\")", "give out 10.2.0.10 to 10.2.0.20 on Else: it is not on Else. Add On<Else>.")]
    [InlineData("Dhcp<Lan>(\"192.168.10.20\", \"192.168.10.19\")",
        "give out 192.168.10.20 to 192.168.10.19 on Lan: the range is reversed. Write 192.168.10.19 first.")]
    [InlineData("Dhcp<Lan>(\"192.168.10.20\", \"192.168.10.255\")",
        "give out 192.168.10.20 to 192.168.10.255 on Lan: the range is not within the addresses for machines (192.168.10.0/24, fd10::/64).")]
    [InlineData("Dhcp<Lan>(\"192.168.10.2\", \"192.168.10.5\")",
        "give out 192.168.10.2 to 192.168.10.5 on Lan: 192.168.10.5 is the fixed address of 'nas'. Leave it out of the range, or give the machine another one.")]
    public Task NIX3015_fires_on_what_cannot_work(string attribute, string problem) =>
        Expect.Messages(Guide($"{{|NIX3015:{attribute}|}}"), "Guide cannot " + problem);

    [Fact]
    public Task NIX3015_wants_a_fixed_target() => Expect.Messages(Guide("Routes<Lan, Wan>, {|NIX3015:Forward<Asking>(443)|}"),
        "Guide cannot forward port 443 to Asking: Asking has no fixed address on Lan. Give it one.");

    [Fact]
    public Task NIX3015_wants_names_of_cards() => Expect.Messages(Wan + """
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9", Interface = "a"), On<Wan>("10.1.0.9", Mac = "52:54:00:12:34:56")]
        [{|NIX3015:Routes<Lan, Wan>|}] public sealed class Guide;
        """,
        "Guide cannot route from Lan to Wan: On<Wan> does not name the network card, which rules for packets are written with. Add Interface = \"...\".");

    [Fact]
    public Task NIX3015_wants_an_address_of_the_server_and_leaves_the_gateway_out() => Expect.Messages("""
        [Network("10.1.0.0/24", Gateway = "10.1.0.1"), In<Basement>] public sealed class Lab;
        [Node(Image.Base, Arch.Arm64), On<Lab>, {|NIX3015:Dhcp<Lab>("10.1.0.20", "10.1.0.29")|}] public sealed class Vague;
        [Network("10.2.0.0/24", Gateway = "10.2.0.1"), In<Basement>] public sealed class Hall;
        [Node(Image.Base, Arch.Arm64), On<Hall>("10.2.0.99"), {|NIX3015:Dhcp<Hall>("10.2.0.1", "10.2.0.29")|}] public sealed class Greedy;
        """,
        "Vague cannot give out 10.1.0.20 to 10.1.0.29 on Lab: it has no fixed address on Lab itself. Give it one.",
        "Greedy cannot give out 10.2.0.1 to 10.2.0.29 on Hall: 10.2.0.1 is the gateway. Leave it out of the range.");

    [Fact]
    public Task NIX3015_fires_on_ranges_that_overlap_and_NIX3019_on_several_servers() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.2"), {|NIX3015,NIX3019:Dhcp<Lan>("192.168.10.20", "192.168.10.29")|}] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.3"), {|NIX3015,NIX3019:Dhcp<Lan>("192.168.10.29", "192.168.10.39")|}] public sealed class B;
        """,
        "A cannot give out 192.168.10.20 to 192.168.10.29 on Lan: B gives out 192.168.10.29 to 192.168.10.39 too. Let the ranges be apart.",
        "A and B both give out addresses on Lan: machines take what comes first. Keep one of them.",
        "B cannot give out 192.168.10.29 to 192.168.10.39 on Lan: A gives out 192.168.10.20 to 192.168.10.29 too. Let the ranges be apart.",
        "B and A both give out addresses on Lan: machines take what comes first. Keep one of them.");

    [Fact]
    public Task NIX3019_lets_one_server_have_two_ranges() => Expect.Marked("""
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.2")]
        [Dhcp<Lan>("192.168.10.20", "192.168.10.29"), Dhcp<Lan>("192.168.10.40", "192.168.10.49")] public sealed class A;
        """);

    [Theory]
    [InlineData(-1)]
    [InlineData(4095)]
    public Task NIX3016_fires_on_numbers_that_are_none(int vlan) => Expect.Messages(
        $$"""[{|NIX3016:Network("10.1.0.0/24", Vlan = {{vlan}})|}, In<Basement>] public sealed class Lab;""",
        $"Lab has the VLAN {vlan}. Write a number from 1 to 4094, or leave Vlan out.");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4094)]
    public Task NIX3016_takes_the_first_and_the_last_number(int vlan) =>
        Expect.Marked($$"""[Network("10.1.0.0/24", Vlan = {{vlan}}), In<Basement>] public sealed class Lab;""");

    [Fact]
    public Task NIX3016_takes_VLANs_of_one_card_beside_what_is_untagged() => Expect.Marked("""
        [Network("10.1.0.0/24", Vlan = 10), In<Basement>] public sealed class Ten;
        [Network("10.2.0.0/24", Vlan = 20), In<Basement>] public sealed class Twenty;
        [Node(Image.Base, Arch.Arm64), On<Lan>(Interface = "enp1s0"), On<Ten>(Interface = "enp1s0"), On<Twenty>(Interface = "enp1s0")]
        public sealed class Pi;
        [Device, On<Ten>("10.1.0.9")] public sealed class Printer;
        """);

    [Fact]
    public Task NIX3016_fires_on_one_number_twice_on_a_card() => Expect.Messages("""
        [Network("10.1.0.0/24", Vlan = 10), In<Basement>] public sealed class Ten;
        [Network("10.2.0.0/24", Vlan = 10), In<Basement>] public sealed class Twin;
        [Node(Image.Base, Arch.Arm64), {|NIX3016:On<Ten>(Interface = "enp1s0")|}, {|NIX3016:On<Twin>(Interface = "enp1s0")|}]
        public sealed class Pi;
        [Node(Image.Base, Arch.Arm64), On<Ten>(Interface = "enp1s0"), On<Twin>(Interface = "enp2s0")]
        public sealed class Apart;
        """,
        "Pi has Ten and Twin on one card (enp1s0) with the same VLAN 10. Give one of the networks another number, or another card.",
        "Pi has Twin and Ten on one card (enp1s0) with the same VLAN 10. Give one of the networks another number, or another card.");

    [Fact]
    public Task NIX3016_wants_the_card() => Expect.Messages("""
        [Network("10.1.0.0/24", Vlan = 10), In<Basement>] public sealed class Ten;
        [Node(Image.Base, Arch.Arm64), {|NIX3016:On<Ten>(Mac = "52:54:00:12:34:56")|}] public sealed class Pi;
        """,
        "Pi is on Ten, which is VLAN 10, but On<Ten> does not name the network card. Add Interface = \"...\".");

    [Fact]
    public Task NIX3017_fires_on_both_ends_whatever_the_form() => Expect.Messages("""
        [Device, {|NIX3017:On<Lan>("192.168.10.8", Mac = "52:54:00:AB:CD:EF")|}] public sealed class A;
        [Node(Image.Base, Arch.Arm64), {|NIX3017:On<Lan>("192.168.10.9", Mac = "52-54-00-ab-cd-ef")|}] public sealed class B;
        [Device, On<Lan>("192.168.10.10", Mac = "52:54:00:AB:CD:EE")] public sealed class C;
        """,
        "The hardware address 52:54:00:ab:cd:ef is taken twice, by A and by B. A network card is in one machine: correct one of them.",
        "The hardware address 52:54:00:ab:cd:ef is taken twice, by B and by A. A network card is in one machine: correct one of them.");

    [Fact]
    public Task NIX3017_lets_a_machine_name_a_card_for_two_networks() => Expect.Marked("""
        [Network("10.1.0.0/24", Vlan = 10), In<Basement>] public sealed class Ten;
        [Node(Image.Base, Arch.Arm64), On<Lan>(Mac = "52:54:00:12:34:56", Interface = "a"), On<Ten>(Mac = "52:54:00:12:34:56", Interface = "a")]
        public sealed class Pi;
        """);

    [Fact]
    public Task NIX3017_reads_inventories() => Expect.Marked(UserProject.WithPrelude("""
        [Cluster, Node(Image.Livestock, Arch.Arm64), On<Lan>, Inventory<Row>("kiosks.csv")] public sealed class Kiosks;
        public sealed record Row(string Name, string Mac);
        [Device, {|NIX3017:On<Lan>("192.168.10.8", Mac = "52:54:00:00:00:02")|}] public sealed class Printer;
        """) with
    {
        Files = [("kiosks.csv", "name,mac\none,52:54:00:00:00:01\ntwo,{|NIX3017:52-54-00-00-00-02|}\n")],
    });
}
