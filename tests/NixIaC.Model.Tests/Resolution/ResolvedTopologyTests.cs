using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Resolution;

public sealed class ResolvedTopologyTests
{
    static readonly Declaration Lan = Declare.Type("Lan",
        new NetworkFact(EquatableArray.Of("10.0.0.0/24", "fd10::/64"), "10.0.0.1", "fd10::1", null, default, null) { Vlan = 20, Visibility = "Public" },
        new InFact("Acme.Site"));

    static ResolvedFleet Resolve(params Declaration[] declarations) =>
        FleetResolver.Resolve(new FleetModel([Declare.Fleet, Declare.Site, Lan, .. declarations]), TestContext.Current.CancellationToken)!;

    static ResolvedConnection Connection(OnFact on) => Resolve(Declare.Node("Pi", on)).Nodes[0].Connections[0];

    [Fact]
    public void A_connection_has_what_its_network_and_its_attribute_say()
    {
        var connection = Connection(Declare.On("Lan", "10.0.0.5") with { Dhcp = true, Endpoint = "pi.example.net" });
        Assert.Equal((20, Visibility.Public, true, "pi.example.net"), (connection.Vlan, connection.Visibility, connection.Dhcp, connection.Endpoint));
        Assert.False(Connection(Declare.On("Lan", "10.0.0.5")).Dhcp);
        Assert.True(Connection(Declare.On("Lan")).Dhcp);
    }

    [Fact]
    public void The_router_of_a_machine_replaces_that_of_its_family()
    {
        var both = Declare.On("Lan", "10.0.0.5", "fd10::5");
        Assert.Equal(["10.0.0.1", "fd10::1"], Connection(both).Gateways);
        Assert.Equal(["10.0.0.254", "fd10::1"], Connection(both with { Gateway = "10.0.0.254" }).Gateways);
        Assert.Equal(["10.0.0.1", "fd10::fe"], Connection(both with { Gateway = "fd10::fe" }).Gateways);
        Assert.Equal(["10.0.0.1", "fd10::1"], Connection(both with { Gateway = "10.0.0.254" }).NameServers);
        // Of the other family, or with DHCP alone, it cannot be used.
        Assert.Equal(["10.0.0.1"], Connection(Declare.On("Lan", "10.0.0.5") with { Gateway = "fd10::fe" }).Gateways);
        Assert.Empty(Connection(Declare.On("Lan") with { Gateway = "10.0.0.254" }).Gateways);
    }

    [Fact]
    public void A_router_hands_ports_to_the_address_that_it_shares_a_network_with()
    {
        var dmz = Declare.Network("Dmz", "Acme.Site", "10.2.0.0/24");
        var nas = Declare.Node("Nas", Declare.On("Dmz", "10.2.0.9"), Declare.On("Lan", "10.0.0.9"));
        var router = Declare.Node("Router", Declare.On("Lan", "10.0.0.1"), new RoutesFact("Acme.Lan", "Acme.Dmz", true),
            new ForwardFact("Acme.Nas", 443, 8443, "Udp"), new ForwardFact("Acme.Nas", 80, null, "Tcp"), new DhcpFact("Acme.Lan", "10.0.0.100", "10.0.0.199"));
        var routing = Resolve(dmz, nas, router).Systems.Single(system => system.Name == "router").Routing;
        Assert.Equal([new ResolvedRoute("lan", "dmz", true)], routing.Routes);
        Assert.Equal(
            [
                new ResolvedForward("udp", 443, "nas", EquatableArray.Of("10.0.0.9"), 8443),
                new ResolvedForward("tcp", 80, "nas", EquatableArray.Of("10.0.0.9"), 80),
            ],
            routing.Forwards);
        Assert.Equal(
            [new ResolvedRange("lan", "10.0.0.100", "10.0.0.199") { Router = "10.0.0.1", NameServers = EquatableArray.Of("10.0.0.1") }], routing.Ranges);
    }

    [Fact]
    public void A_node_has_what_deployment_needs()
    {
        var root = Declare.Fleet with { Facts = Declare.Fleet.Facts.Append(new OptInFact("NixosOnVintage")).ToEquatableArray() };
        var host = Declare.Node("Host", Declare.On("Lan", "10.0.0.2"));
        var guest = Declare.Type("Guest", new NodeFact("Pet", "X86_64", null, 2, 2048, null) { DiskGiB = 20 }, Declare.On("Lan", "10.0.0.3"),
            new GuestOfFact("Acme.Host"), new ReachedThroughFact("Acme.Host"), new HostIdFact("8425e349"), new TagsFact(EquatableArray.Of("web")),
            new SshFact(null) { Port = 2222 }, new MemberOfFact("Acme.Stars") { Duties = EquatableArray.Of("Storage") });
        var fleet = FleetResolver.Resolve(new FleetModel([root, Declare.Site, Lan, Declare.Stars, host, guest]), TestContext.Current.CancellationToken)!;
        var node = fleet.Nodes.Single(node => node.Name == "guest");
        Assert.Equal(new ResolvedSsh("10.0.0.3", 2222, "root"), node.Ssh);
        Assert.Equal("host", node.Traits.GuestOf);
        Assert.Equal(["host"], node.Traits.Jumps);
        Assert.Equal(["web"], node.Traits.Tags);
        Assert.Equal((Visibility.Public, Reachability.Direct), (node.Traits.Visibility, node.Traits.Reachability));
        Assert.Equal([new ResolvedMembership("stars", true, null, EquatableArray.Of("Storage"))], node.Traits.Memberships);
        var system = fleet.Systems.Single(system => system.Name == "guest");
        Assert.Equal((20, "8425e349", "host"), (system.DiskGiB, system.HostId, system.GuestOf));
        Assert.Equal(["NixosOnVintage"], system.Experiments);
    }

    [Fact]
    public void Machines_of_a_community_know_one_another_only_where_it_shares_names()
    {
        var sharing = Declare.Type("Site", new CommunityFact(null) { SharesNames = true }, new InFact("Acme.Fleet"));
        var pi = Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"), new SshFact("ssh-ed25519 AAAA"));
        var printer = Declare.Type("Printer", new DeviceFact(null), Declare.On("Lan", "10.0.0.9"));
        Assert.Empty(Resolve(pi, printer).Systems[0].Peers);
        var fleet = FleetResolver.Resolve(new FleetModel([Declare.Fleet, sharing, Lan, pi, printer]), TestContext.Current.CancellationToken)!;
        Assert.Equal(
            [
                new ResolvedPeer("pi", "pi.example.org", EquatableArray.Of("10.0.0.5"), "ssh-ed25519 AAAA"),
                new ResolvedPeer("printer", "printer.example.org", EquatableArray.Of("10.0.0.9"), null),
            ],
            fleet.Systems[0].Peers);
    }
}
