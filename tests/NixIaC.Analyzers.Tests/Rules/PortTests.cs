using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class PortTests
{
    static string Containers(string one, string other, bool fires) => $$"""
        [Node(Image.Mascot, Arch.Arm64), On<Lan>("192.168.10.9")]
        [{{(fires ? "{|NIX3011:" : "")}}Container("a", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "{{one}}" }){{(fires ? "|}" : "")}}]
        [{{(fires ? "{|NIX3011:" : "")}}Container("b", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "{{other}}" }){{(fires ? "|}" : "")}}]
        public sealed class Pi;
        """;

    [Fact]
    public Task NIX3011_names_both_containers() => Expect.Messages(Containers("8080:80", "8000-8090:8000-8090", fires: true),
        "Port 8080/tcp of Pi is taken twice, by the container 'a' (8080:80) and by the container 'b' (8000-8090:8000-8090). "
        + "Give one of them another port or address.",
        "Port 8080/tcp of Pi is taken twice, by the container 'b' (8000-8090:8000-8090) and by the container 'a' (8080:80). "
        + "Give one of them another port or address.");

    [Theory]
    [InlineData("8080:80", "127.0.0.1:8080:80")]
    [InlineData("0.0.0.0:8080:80", "[::]:8080:80")]
    [InlineData("0.0.0.0:8080:80", "[fd10::9]:8080:80")]
    [InlineData("127.0.0.1:8080:80", "127.0.0.1:8080:81")]
    [InlineData("53:53/udp", "53:5353/udp")]
    [InlineData("8000-8010:8000-8010", "8010-8020:8010-8020")]
    public Task NIX3011_fires_on_a_port_of_one_address(string one, string other) => Expect.Marked(Containers(one, other, fires: true));

    [Theory]
    [InlineData("8080:80", "8081:80")]
    [InlineData("53:53/udp", "53:53/tcp")]
    [InlineData("127.0.0.1:8080:80", "192.168.10.9:8080:80")]
    [InlineData("127.0.0.1:8080:80", "[::1]:8080:80")]
    [InlineData("8000-8009:8000-8009", "8010-8020:8010-8020")]
    public Task NIX3011_lets_other_ports_addresses_and_protocols_be(string one, string other) => Expect.Marked(Containers(one, other, fires: false));

    [Fact]
    public Task NIX3011_knows_the_port_of_the_SSH_server() => Expect.Messages("""
        [Node(Image.Mascot, Arch.Arm64), On<Lan>("192.168.10.9"), {|NIX3011:Container("git", "forgejo:12@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "22:22" })|}]
        public sealed class Pi;
        [Node(Image.Mascot, Arch.Arm64), On<Lan>("192.168.10.10"), Container("git", "forgejo:12@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "22:22" })]
        [Option("services.openssh.ports", new[] { 2222 })]
        public sealed class Moved;
        [Node(Image.Mascot, Arch.Arm64), On<Lan>("192.168.10.11"), {|NIX3011:Container("git", "forgejo:12@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "2222:22" })|}]
        public sealed class Both
        {
            public static void Configure(NixOS nixos)
            {
                {|NIX3011:nixos.Services.Openssh.Ports = [2222]|};
            }
        }
        """,
        "Port 22/tcp of Pi is taken twice, by the container 'git' (22:22) and by the SSH server. Give one of them another port or address.",
        "Port 2222/tcp of Both is taken twice, by the container 'git' (2222:22) and by the SSH server. Give one of them another port or address.",
        "Port 2222/tcp of Both is taken twice, by the SSH server and by the container 'git' (2222:22). Give one of them another port or address.");

    [Fact]
    public Task NIX3011_fires_on_services_with_one_port() => Expect.Messages("""
        [Node(Image.Livestock, Arch.Arm64), On<Lan>("192.168.10.9")]
        [Option("services.prometheus.enable", true), {|NIX3011:Option("services.prometheus.port", 9000)|}]
        [Option("services.home-assistant.enable", false)]
        [Option("services.mysql.enable", false)]
        [Option("services.loki.enable", true)]
        [Option("services.prometheus.listenAddress", "0.0.0.0")]
        [Option("services.alerta.enable", true), {|NIX3011:Option("services.alerta.port", 9000)|}]
        [Option("services.nats.enable", false), Option("services.nats.port", 9000)]
        public sealed class Pi;
        """,
        "Port 9000/tcp of Pi is taken twice, by services.prometheus.port and by services.alerta.port. Give one of them another port or address.",
        "Port 9000/tcp of Pi is taken twice, by services.alerta.port and by services.prometheus.port. Give one of them another port or address.");

    [Fact]
    public Task NIX3011_fires_on_forwards_of_one_router() => Expect.Marked("""
        [Network("10.1.0.0/24"), In<Basement>] public sealed class Wan;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9", Interface = "a"), On<Wan>("10.1.0.9", Interface = "b"), Routes<Lan, Wan>]
        [{|NIX3011:Forward<Nas>(443)|}, {|NIX3011:Forward<Pi>(443, To = 8443)|}, Forward<Pi>(443, Protocol = Protocol.Udp), {|NIX3011:Forward<Nas>(22)|}]
        public sealed class Guide;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.5")] public sealed class Nas;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.6")] public sealed class Pi;
        """);

    [Fact]
    public Task NIX3011_tells_the_node_what_a_level_above_takes() => Expect.Messages("""
        [Community, In<HomeLab>, Container("a", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "8080:80" })] public sealed class Attic;
        [Network("10.1.0.0/24"), In<Attic>] public sealed class Far;
        [Node(Image.Mascot, Arch.Arm64), On<Far>("10.1.0.9"), {|NIX3011:Container("b", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "8080:80" })|}]
        public sealed class Pi;
        [Node(Image.Mascot, Arch.Arm64), On<Far>("10.1.0.10"), Container("a", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "8080:80" })]
        public sealed class Own;
        """,
        "Port 8080/tcp of Pi is taken twice, by the container 'b' (8080:80) and by the container 'a' (8080:80) of Attic. "
        + "Give one of them another port or address.");
}
