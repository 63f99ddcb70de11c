using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class NetworkRangeTests
{
    [Fact]
    public Task NIX3006_fires_on_both_ends() => Expect.Messages("""
        [Community, In<HomeLab>] public sealed class Attic;
        [{|NIX3006:Network("10.1.0.0/16")|}, In<Attic>] public sealed class Wide;
        [{|NIX3006:Network("10.1.255.0/24")|}, In<Attic>] public sealed class Narrow;
        """,
        "10.1.0.0/16 of Wide overlaps 10.1.255.0/24 of Narrow, and both are in Attic. Give one of them another range.",
        "10.1.255.0/24 of Narrow overlaps 10.1.0.0/16 of Wide, and both are in Attic. Give one of them another range.");

    [Fact]
    public Task NIX3006_lets_ranges_touch_and_communities_that_never_meet_have_the_same() => Expect.Marked("""
        [Community, In<HomeLab>] public sealed class Attic;
        [Network("10.1.0.0/24", "fd20::/64"), In<Attic>] public sealed class Left;
        [Network("10.1.1.0/24", "fd20:0:0:1::/64"), In<Attic>] public sealed class Right;
        [Community, In<HomeLab>] public sealed class Shed;
        [Network("10.1.0.0/16", "fd20::/32"), In<Shed>] public sealed class Far;
        """);

    [Fact]
    public Task NIX3006_fires_across_a_router_without_NAT_and_not_with_it() => Expect.Marked("""
        [Community, In<HomeLab>] public sealed class Attic;
        [{|NIX3006:Network("10.1.0.0/24")|}, In<Attic>] public sealed class Left;
        [Network("10.1.1.0/24"), In<Attic>] public sealed class Door;
        [{|NIX3006:Network("10.1.0.0/25")|}, In<Basement>] public sealed class Right;
        [{|NIX1003:Node(Image.Base, Arch.Arm64)|}, On<Door>("10.1.1.1", Interface = "a"), On<Right>("10.1.0.1", Interface = "b"), Routes<Door, Right>]
        public sealed class Bridge;
        [Community, In<HomeLab>] public sealed class Shed;
        [Network("192.168.10.0/24"), In<Shed>] public sealed class Far;
        [{|NIX1003:Node(Image.Base, Arch.Arm64)|}, On<Lan>("192.168.10.2", Interface = "a"), On<Far>("192.168.10.1", Interface = "b"), Routes<Lan, Far>(Nat = true)]
        public sealed class Masked;
        """);

    [Fact]
    public Task NIX3006_says_why_networks_of_two_communities_meet() => Expect.Messages("""
        [Community(Visibility = Visibility.Public), In<HomeLab>] public sealed class Here;
        [{|NIX3006:Network("203.0.113.0/24")|}, In<Here>] public sealed class Rack;
        [Community, In<HomeLab>] public sealed class There;
        [{|NIX3006:Network("203.0.113.128/25", Visibility = Visibility.Public)|}, In<There>] public sealed class Shelf;
        [Network("203.0.113.0/24"), In<There>] public sealed class Inside;
        """,
        "203.0.113.0/24 of Rack overlaps 203.0.113.128/25 of Shelf, and both are public. Give one of them another range.",
        "203.0.113.128/25 of Shelf overlaps 203.0.113.0/24 of Rack, and both are public. Give one of them another range.");

    [Fact]
    public Task NIX3006_fires_on_the_ranges_of_one_network() => Expect.Messages("""
        [{|NIX3006,NIX3006:Network("10.1.0.0/16", "10.1.2.0/24")|}, In<Basement>] public sealed class Wide;
        """,
        "10.1.0.0/16 of Wide overlaps 10.1.2.0/24 of the same, and an address has one prefix length. Give one of them another range.",
        "10.1.2.0/24 of Wide overlaps 10.1.0.0/16 of the same, and an address has one prefix length. Give one of them another range.");

    [Fact]
    public Task NIX3006_fires_on_an_undernet_and_what_its_members_see() => Expect.Messages("""
        [{|NIX3006:Network("10.90.0.0/16")|}, In<Basement>] public sealed class Lab;
        [Constellation, In<HomeLab>, {|NIX3006:Undernet("10.90.7.0/24")|}] public sealed class Core;
        [Community, In<HomeLab>] public sealed class Attic;
        [Node(Image.Base, Arch.Arm64), In<Attic>, Reachable(Reachability.Direct), MemberOf<Core>] public sealed class Blind;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9"), MemberOf<Core>] public sealed class Pi;
        """,
        "10.90.0.0/16 of Lab overlaps 10.90.7.0/24 of Core, and Pi, a member of Core, sees both. Give one of them another range.",
        "10.90.7.0/24 of Core overlaps 10.90.0.0/16 of Lab, and Pi, a member of Core, sees both. Give one of them another range.");

    [Fact]
    public Task NIX3006_lets_an_undernet_overlap_what_no_member_sees() => Expect.Marked("""
        [Community, In<HomeLab>] public sealed class Attic;
        [Network("10.90.0.0/16"), In<Attic>] public sealed class Far;
        [Constellation, In<HomeLab>, Undernet("10.90.7.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9"), MemberOf<Core>] public sealed class Pi;
        """);

    [Fact]
    public Task NIX3006_fires_on_two_undernets_that_share_a_member_and_on_no_others() => Expect.Messages("""
        [Constellation, In<HomeLab>, {|NIX3006:Undernet("10.90.0.0/24")|}] public sealed class Core;
        [Constellation, In<HomeLab>, {|NIX3006:Undernet("10.90.0.0/16")|}] public sealed class Rim;
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/20")] public sealed class Other;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9"), MemberOf<Core>, MemberOf<Rim>] public sealed class Pi;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), MemberOf<Other>] public sealed class Elsewhere;
        """,
        "10.90.0.0/24 of Core overlaps 10.90.0.0/16 of Rim, and Pi is a member of both. Give one of them another range.",
        "10.90.0.0/16 of Rim overlaps 10.90.0.0/24 of Core, and Pi is a member of both. Give one of them another range.");

    [Fact]
    public Task NIX3007_counts_fixed_addresses_the_gateway_and_leases() => Expect.Messages("""
        [{|NIX3007:Network("10.1.0.0/29", Gateway = "10.1.0.1")|}, In<Basement>] public sealed class Lab;
        [Device, On<Lab>("10.1.0.2")] public sealed class Printer;
        [Cluster(Count = 5), Node(Image.Base, Arch.Arm64), On<Lab>] public sealed class Frames;
        """,
        "Lab has room for 6 IPv4 addresses, but 2 are fixed and 5 machines ask for one by DHCP. Give it a wider range, or move machines elsewhere.");

    [Fact]
    public Task NIX3007_takes_a_network_that_is_just_full() => Expect.Marked("""
        [Network("10.1.0.0/29", Gateway = "10.1.0.1"), In<Basement>] public sealed class Lab;
        [Device, On<Lab>("10.1.0.2")] public sealed class Printer;
        [Cluster(Count = 4), Node(Image.Base, Arch.Arm64), On<Lab>] public sealed class Frames;
        [Network("10.2.0.0/31"), In<Basement>] public sealed class Pair;
        [Cluster(Count = 2), Node(Image.Base, Arch.Arm64), On<Pair>] public sealed class Two;
        """);

    [Fact]
    public Task NIX3007_counts_IPv6_where_there_is_nothing_else() => Expect.Marked("""
        [{|NIX3007:Network("fd20::/126")|}, In<Basement>] public sealed class Lab;
        [Cluster(Count = 4), Node(Image.Base, Arch.Arm64), On<Lab>] public sealed class Frames;
        [Network("fd21::/126", "10.2.0.0/24"), In<Basement>] public sealed class Both;
        [Cluster(Count = 4), Node(Image.Base, Arch.Arm64), On<Both>] public sealed class Others;
        [Network("fd22::/48"), In<Basement>] public sealed class Wide;
        [Cluster(Count = 4), Node(Image.Base, Arch.Arm64), On<Wide>] public sealed class More;
        """);

    [Fact]
    public Task NIX3007_looks_at_the_range_of_the_DHCP_server() => Expect.Messages("""
        [{|NIX3007:Network("10.1.0.0/24")|}, In<Basement>] public sealed class Lab;
        [Node(Image.Base, Arch.Arm64), On<Lab>("10.1.0.1"), Dhcp<Lab>("10.1.0.10", "10.1.0.12")] public sealed class Server;
        [Cluster(Count = 3), Node(Image.Base, Arch.Arm64), On<Lab>] public sealed class Frames;
        [Device, On<Lab>("10.1.0.2", Dhcp = true)] public sealed class Printer;
        """,
        "Lab has room for 3 IPv4 addresses, but its DHCP server has no more to give: 4 machines ask for one by DHCP. "
        + "Give it a wider range in [Dhcp<T>], or move machines elsewhere.");

    [Fact]
    public Task NIX3007_fires_on_undernets_smaller_than_their_constellation() => Expect.Messages("""
        [Constellation, In<HomeLab>, {|NIX3007:Undernet("10.90.0.0/30", "fd90::/64")|}] public sealed class Core;
        [Cluster(Count = 3), Node(Image.Base, Arch.Arm64), On<Lan>, MemberOf<Core>] public sealed class Frames;
        [Constellation, In<HomeLab>, Undernet("10.91.0.0/30")] public sealed class Small;
        [Cluster(Count = 2), Node(Image.Base, Arch.Arm64), On<Lan>, MemberOf<Small>] public sealed class Two;
        """,
        "Core has room for 2 IPv4 addresses, but it has 3 members. Give it a wider range in [Undernet], or move machines elsewhere.");

    [Theory]
    [InlineData("127.0.0.0/24", "127.0.0.5", "a loopback address")]
    [InlineData("224.0.0.0/24", "224.0.0.5", "a multicast address")]
    [InlineData("240.0.0.0/24", "240.0.0.5", "reserved")]
    [InlineData("0.0.0.0/24", "0.0.0.5", "reserved for \"this host\"")]
    [InlineData("ff02::/64", "ff02::5", "a multicast address")]
    [InlineData("::ffff:0:0/96", "::ffff:10.0.0.5", "an IPv4 address in IPv6 form")]
    public Task NIX3014_fires_on_ranges_and_machines(string range, string address, string words) => Expect.Messages($$"""
        [{|NIX3014:Network("{{range}}")|}, In<Basement>] public sealed class Lab;
        [Device, {|NIX3014:On<Lab>("{{address}}")|}] public sealed class Printer;
        """,
        $"{range}, a range of Lab, is {words}. Choose another range, such as one of 10.0.0.0/8 or fd00::/8.",
        $"{address}, the address of 'printer', is {words}. Choose another address.");

    [Fact]
    public Task NIX3014_knows_the_ends_of_a_network() => Expect.Messages("""
        [Network("10.1.0.0/30"), In<Basement>] public sealed class Lab;
        [Device, {|NIX3014:On<Lab>("10.1.0.0")|}] public sealed class First;
        [Device, On<Lab>("10.1.0.1")] public sealed class Second;
        [Device, On<Lab>("10.1.0.2")] public sealed class Third;
        [Device, {|NIX3014:On<Lab>("10.1.0.3")|}] public sealed class Last;
        """,
        "10.1.0.0, the address of 'first', is that of Lab itself (10.1.0.0/30). Choose another address.",
        "10.1.0.3, the address of 'last', is that of all machines on Lab (10.1.0.0/30). Choose another address.");

    [Fact]
    public Task NIX3014_lets_the_smallest_networks_have_all_their_addresses() => Expect.Marked("""
        [Network("10.1.0.0/31", "10.1.1.1/32", "fd20::/127", "fd21::1/128"), In<Basement>] public sealed class Lab;
        [Device, On<Lab>("10.1.0.0", "10.1.1.1", "fd20::", "fd21::1")] public sealed class One;
        [Device, On<Lab>("10.1.0.1", "fd20::1")] public sealed class Other;
        """);

    [Fact]
    public Task NIX3014_leaves_the_address_of_all_routers_to_routers() => Expect.Messages("""
        [Network("fd20::/64", "10.1.0.0/24"), In<Basement>] public sealed class Lab;
        [Node(Image.Base, Arch.Arm64), On<Lab>("fd20::", Interface = "a"), On<Lan>("192.168.10.9", Interface = "b"), Routes<Lab, Lan>]
        public sealed class Guide;
        [Network("fd21::/64"), In<Basement>] public sealed class Far;
        [Device, {|NIX3014:On<Far>("fd21::")|}] public sealed class Printer;
        """,
        "fd21::, the address of 'printer', is that of any router of Far (fd21::/64). Choose another address.");

    [Fact]
    public Task NIX3014_fires_on_gateways_and_undernets_and_lets_examples_be() => Expect.Marked("""
        [{|NIX3014:Network("10.1.0.0/24", Gateway = "10.1.0.255")|}, In<Basement>] public sealed class Lab;
        [Constellation, In<HomeLab>, {|NIX3014:Undernet("239.0.0.0/24")|}] public sealed class Core;
        [Node(Image.Base, Arch.Arm64), In<Basement>, MemberOf<Core>] public sealed class One;
        [Network("203.0.113.0/24", "2001:db8::/64", Gateway6 = "2001:db8::"), In<Basement>] public sealed class Docs;
        [Device, On<Docs>("203.0.113.5", "2001:db8::5")] public sealed class Shown;
        [Device, {|NIX3014:On<Docs>("203.0.113.6", Gateway = "203.0.113.0")|}] public sealed class Lost;
        """);
}
