using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class SystemFileTests
{
    static string Lower(Declaration node, params Declaration[] others)
    {
        var fleet = FleetResolver.Resolve(new FleetModel([node, Declare.Fleet, Declare.Site, Declare.Lan, .. others]))!;
        return SystemFile.Lower(fleet.Systems.Single(system => system.Type == node.Type), ContentLevel.Of(node, "")).Text;
    }

    [Fact]
    public void What_a_user_sets_wins_over_what_follows_from_the_topology()
    {
        var text = Lower(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"), Declare.Option("networking.hostName", "other")));
        Assert.Contains("hostName = \"other\";", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"pi\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_addresses_asks_by_dhcp()
    {
        var text = Lower(Declare.Node("Pi", Declare.On("Lan")));
        Assert.Contains("networkConfig.DHCP = \"yes\";", text, StringComparison.Ordinal);
        Assert.DoesNotContain("address =", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gateway_neither_routes_to_itself_nor_asks_itself_for_names()
    {
        var lan = Declare.Type("Wan", new NetworkFact(EquatableArray.Of("10.1.0.0/24", "fd11::/64"), "10.1.0.1", "fd11::1", null, default, null), new InFact("Acme.Site"));
        var router = Lower(Declare.Node("Router", Declare.On("Wan", "10.1.0.1", "fd11:0::1")), lan);
        Assert.DoesNotContain("gateway", router, StringComparison.Ordinal);
        Assert.DoesNotContain("dns", router, StringComparison.Ordinal);
        var other = Lower(Declare.Node("Other", Declare.On("Wan", "10.1.0.2")), lan);
        Assert.Contains("gateway = [\n      \"10.1.0.1\"\n      \"fd11::1\"\n    ];", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cards_on_one_network_are_both_configured()
    {
        var text = Lower(Declare.Node(
            "Pi", Declare.On("Lan", "10.0.0.5") with { Interface = "eth0" }, Declare.On("Lan", "10.0.0.6") with { Interface = "eth1" }));
        Assert.Contains("\"10-lan\" = {\n      address = [ \"10.0.0.5/24\" ]", text, StringComparison.Ordinal);
        Assert.Contains("\"10-lan.2\" = {\n      address = [ \"10.0.0.6/24\" ]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X86_64", "I686", false)]
    [InlineData("X86_64", "Arm64", true)]
    [InlineData("I686", "X86_64", true)]
    [InlineData("ArmV7", "ArmV6", false)]
    [InlineData("Arm64", "Arm64", false)]
    public void A_builder_that_cannot_run_a_system_cross_compiles_it(string builder, string target, bool crosses)
    {
        var forge = Declare.Type("Forge", new NodeFact("Pet", builder, null, 0, 0, null), new BuilderFact(0), new InFact("Acme.Site"));
        var text = Lower(Declare.Type("Pi", new NodeFact("Base", target, null, 0, 0, null), new BuiltOnFact("Acme.Forge"), new InFact("Acme.Site")), forge);
        Assert.Equal(crosses, text.Contains("buildPlatform", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cluster_takes_its_identity_from_files_on_the_machines()
    {
        var cluster = Declare.Node("Frames", new ClusterFact(2, null, null), Declare.On("Lan", "10.0.0.10"));
        var text = Lower(cluster);
        Assert.Contains("../modules/identity.nix", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hostName", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.10", text, StringComparison.Ordinal);

        var fleet = FleetResolver.Resolve(new FleetModel([cluster, Declare.Fleet, Declare.Site, Declare.Lan]))!;
        Assert.Equal(
            ["nodes/frames-1.json 10.0.0.10/24", "nodes/frames-2.json 10.0.0.11/24"],
            fleet.Nodes.Select(node => $"{IdentityFile.Lower(node, fleet.Domain).Path} {node.Connections[0].Addresses[0]}"));
    }

    [Fact]
    public void Types_that_cannot_be_used_are_no_systems()
    {
        var hidden = Declare.Node("Hidden", Declare.On("Lan", "10.0.0.5")) with { Shape = TypeShape.FileLocal };
        Assert.Empty(FleetResolver.Resolve(new FleetModel([hidden, Declare.Fleet, Declare.Site, Declare.Lan]))!.Systems);
        Assert.Null(FleetResolver.Resolve(new FleetModel([Declare.Fleet with { Shape = TypeShape.Nested }])));
        Assert.Null(FleetResolver.Resolve(new FleetModel([Declare.Site])));
    }
}
