using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forms;

public sealed class HelperTests
{
    [Fact]
    public void Static_helpers_are_read_once() => Expect.Read(
        "Web.Open(nixos.Networking.Firewall, 80); Web.Open(nixos.Networking.Firewall, 443, force: true);",
        """
        <Acme.Web.Open>(nixos/networking/firewall, 80, false);
        <Acme.Web.Open>(nixos/networking/firewall, 443, true);
        Acme.Web.Open(firewall, port, force) { firewall/allowedTCPPorts += [port]; }
        """,
        "static class Web { public static void Open(NixIaC.Options.NetworkingFirewallOptions firewall, int port, bool force = false) => firewall.AllowedTCPPorts += [port]; }");

    [Fact]
    public void Generic_helpers_know_what_they_are_called_with() => Expect.Read(
        "var a = Hosts.Of<Forge>(); var b = new[] { 1 }.Select(Hosts.Twice);",
        """
        var a = <Acme.Hosts.Of[Acme.Forge]>();
        var b = Select([1], fn(n) { return <Acme.Hosts.Twice>(n); });
        Acme.Hosts.Of[Acme.Forge]() { return node Acme.Forge.Fqdn; }
        Acme.Hosts.Twice(n) { return (n Multiply:Integer32 2); }
        """,
        "class Forge; static class Hosts { public static string Of<T>() => NodeOf<T>.Fqdn; public static int Twice(int n) { return n * 2; } }");

    [Fact]
    public void Static_values_are_helpers_without_parameters() => Expect.Read(
        "var a = Ports.All; var b = Ports.First; var c = Ports.Http;",
        """
        var a = <Acme.Ports.All>();
        var b = <Acme.Ports.First>();
        var c = 80;
        Acme.Ports.All() { return [80, (Item1="a", Item2=443)]; }
        Acme.Ports.First() { return <Acme.Ports.All>()[0]; }
        """,
        "static class Ports { public const int Http = 80; public static readonly object[] All = [Http, (\"a\", 443)]; public static object First => All[0]; }");

    [Fact]
    public void Records_are_made_by_their_constructor() => Expect.Read(
        "var a = new Peer(\"x\") { Mtu = 1400 }; var b = a with { Port = 2 }; var (c, d) = b; var e = b.Url;",
        """
        var a = <Acme.Peer..ctor>("x", 51820) with (Mtu=1400);
        var b = a with (Port=2);
        var (c, d) = b;
        var e = <Acme.Peer.Url>(b);
        Acme.Peer..ctor(Name, Port) { return (Name=Name, Port=Port, | Mtu=1500, Tags=null); }
        Acme.Peer.Url(this) { return ${this.Name}:{this.Port}$; }
        """,
        "record Peer(string Name, int Port = 51820) { public int Mtu { get; init; } = 1500; public string[]? Tags; public string Url => $\"{Name}:{Port}\"; }");

    [Fact]
    public void Records_have_the_members_of_their_base() => Expect.Read(
        "var a = new B(1);",
        """
        var a = <Acme.B..ctor>(1);
        Acme.B..ctor(X) { var Y = (X Multiply:Integer32 2); return (X=X, | Y=Y, Z=(Y Add:Integer32 1)); }
        """,
        "record A(int Y) { public int Z { get; } = Y + 1; } record B(int X) : A(X * 2);");

    [Fact]
    public void Overloads_have_keys_of_their_own() => Expect.Read(
        "H.F(nixos); H.F(nixos, 1);",
        """
        <Acme.H.F>(nixos);
        <Acme.H.F#2>(nixos, 1);
        Acme.H.F(nixos) {  }
        Acme.H.F#2(nixos, x) {  }
        """,
        "static class H { public static void F(NixOS nixos) { } public static void F(NixOS nixos, int x) { } }");

    [Fact]
    public void Bodies_of_base_types_come_first_and_those_of_a_type_in_order()
    {
        var compilation = new Project(
            ("Usings.cs", Project.Usings),
            ("b.cs", "namespace Acme; partial class Pi : Web<Pi> { static void ConfigureB(NixOS nixos) { } static void ConfigureA(NixOS nixos) { } static void Help(NixOS nixos) { } }"),
            ("a.cs", "namespace Acme; partial class Pi { static void ConfigureZ(NixOS nixos) { } } class Web<T> { static void Configure(NixOS nixos) { var x = NodeOf<T>.Name; } }"))
            .CompileWithoutErrors();
        var bodies = Project.Bodies(compilation);
        Assert.Equal(["Acme.Web`1.Configure[Acme.Pi]", "Acme.Pi.ConfigureZ", "Acme.Pi.ConfigureB", "Acme.Pi.ConfigureA"], bodies.Select(body => body.Key));
        Assert.Equal("var x = node Acme.Pi.Name;", Shape.Of(bodies[0]));
    }
}
