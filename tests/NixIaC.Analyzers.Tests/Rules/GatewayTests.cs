using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class GatewayTests
{
    [Fact]
    public Task NIX3008_fires_on_a_gateway_elsewhere() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), {|NIX3008:On<Lan>("192.168.10.9", Gateway = "192.168.11.1")|}] public sealed class Pi;
        """,
        "Pi has the gateway 192.168.11.1 on Lan, which is outside the network (192.168.10.0/24, fd10::/64). "
        + "Write the router's address there, or connect the machine to its network.");

    [Fact]
    public Task NIX3008_fires_on_a_machine_that_is_its_own_gateway() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), {|NIX3008:On<Lan>("192.168.10.9", Gateway = "192.168.10.9")|}] public sealed class Pi;
        [Cluster(Count = 3), Node(Image.Base, Arch.Arm64), {|NIX3008:On<Lan>("192.168.10.20", Gateway = "192.168.10.22")|}] public sealed class Frames;
        """,
        "Pi has the gateway 192.168.10.9 on Lan, which is an address of its own. Name another router, or leave Gateway out.",
        "Frames has the gateway 192.168.10.22 on Lan, which is an address of frames-3, one of its machines. Name another router, or leave Gateway out.");

    [Fact]
    public Task NIX3008_takes_link_local_gateways_and_far_ones_of_rented_servers() => Expect.Marked("""
        [Device, On<Lan>("192.168.10.9", "fd10::9", Gateway = "fe80::1")] public sealed class Printer;
        [Network("203.0.113.7/32", "2001:db8::7/128", Gateway = "172.31.1.1", Gateway6 = "2001:db8:1::1"), In<Basement>] public sealed class Rented;
        [Node(Image.Base, Arch.Arm64), On<Rented>("203.0.113.7", "2001:db8::7", Gateway = "198.51.100.1")] public sealed class Server;
        """);

    [Fact]
    public Task NIX3002_still_fires_on_the_other_family_beside_a_single_address() => Expect.Marked("""
        [{|NIX3002:Network("203.0.113.7/32", "2001:db8::/64", Gateway6 = "2001:db8:1::1"), In<Basement>|}] public sealed class Rented;
        """.Replace(", In<Basement>|}", "|}, In<Basement>", StringComparison.Ordinal));

    [Theory]
    [InlineData("Gateway = \"router\"", "'router' is no IP address of a gateway. Write it like '192.168.10.1' or 'fd10::1'.")]
    [InlineData("Endpoint = \"home example\"", "'home example' is no address or DNS name. Write it like '203.0.113.7' or 'home.example.org'.")]
    public Task NIX3003_fires_on_gateways_and_endpoints_of_machines(string argument, string message) => Expect.Messages(
        $$"""[Device, {|NIX3003:On<Lan>("192.168.10.9", {{argument}})|}] public sealed class Printer;""", message);

    [Fact]
    public Task NIX3003_fires_on_DHCP_ranges() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9"), {|NIX3003:Dhcp<Lan>("192.168.10.100", "fd10::9")|}] public sealed class Pi;
        """,
        "'fd10::9' is no IPv4 address. Write it like '192.168.10.100'.");

    [Fact]
    public Task NIX3013_fires_on_gateways_of_the_other_family() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), {|NIX3013:On<Lan>("fd10::9", Gateway = "192.168.10.254")|}] public sealed class Pi;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8", "fd10::8", Gateway = "192.168.10.254")] public sealed class Both;
        [Node(Image.Base, Arch.Arm64), On<Lan>("fd10::7", Dhcp = true, Gateway = "192.168.10.254")] public sealed class Asking;
        """,
        "The gateway 192.168.10.254 is IPv4, but Pi has no IPv4 address on Lan. Add one, or name a gateway of the other family.");

    [Fact]
    public Task NIX3013_fires_on_endpoints_of_the_other_family() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), {|NIX3013:On<Lan>("192.168.10.9", Endpoint = "2001:db8::9")|}] public sealed class Pi;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8", Endpoint = "pi.example.org")] public sealed class Named;
        """,
        "The endpoint 2001:db8::9 is IPv6, but Pi has no IPv6 address on Lan. Add one, or give an endpoint of the other family.");

    [Fact]
    public Task NIX3013_fires_where_no_name_server_can_be_asked() => Expect.Messages("""
        [{|NIX3013:Network("10.1.0.0/24", NameServers = new[] { "2001:db8::53" })|}, In<Basement>] public sealed class Old;
        [Network("10.2.0.0/24", "fd22::/64", NameServers = new[] { "2001:db8::53" }), In<Basement>] public sealed class Mixed;
        [Device, {|NIX3013:On<Mixed>("10.2.0.9")|}] public sealed class Printer;
        [Device, On<Mixed>("10.2.0.8", "fd22::8")] public sealed class Scanner;
        [Network("10.3.0.0/24", NameServers = new[] { "2001:db8::53", "9.9.9.9" }), In<Basement>] public sealed class Fine;
        [Device, On<Fine>("10.3.0.9")] public sealed class Camera;
        """,
        "All name servers are IPv6, but Old has no IPv6 address. Add a range, or a name server of the other family.",
        "All name servers of Mixed are IPv6, but Printer has no IPv6 address. Add one, or a name server of the other family.");

    [Fact]
    public Task NIX3013_fires_on_forwards_between_families() => Expect.Messages("""
        [Network("10.1.0.0/24"), In<Basement>] public sealed class Wan;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9", Interface = "a"), On<Wan>("10.1.0.9", Interface = "b")]
        [Routes<Lan, Wan>, {|NIX3013:Forward<New>(443)|}, Forward<Old>(80)] public sealed class Guide;
        [Node(Image.Base, Arch.Arm64), On<Lan>("fd10::5")] public sealed class New;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.5")] public sealed class Old;
        """,
        "Guide has only IPv4 addresses on Lan, but New has no IPv4 address there. Give one of them an address of the other family.");
}
