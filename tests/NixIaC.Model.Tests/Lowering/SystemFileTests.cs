using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
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
        return SystemFile.Lower(fleet.Systems.Single(system => system.Type == node.Type)).File.Text;
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
        var other = Lower(Declare.Node("Other", Declare.On("Wan", "10.1.0.2", "fd11::2")), lan);
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

    [Fact]
    public void Options_beside_a_container_or_an_operator_add_to_it()
    {
        const string Web = "virtualisation.oci-containers.containers.web";
        var text = Lower(Declare.Node(
            "Pi", Declare.On("Lan", "10.0.0.5"),
            new ContainerFact("web", "x/web:1", EquatableArray.Of("80:80"), default, EquatableArray.Of("A=b=c")),
            new OperatorFact("ann", EquatableArray.Of("key1")),
            Declare.Option(Web + ".autoStart", false),
            Declare.Option(Web + ".environment.TZ", "UTC"),
            Declare.Option(Web + ".ports", new NixList(EquatableArray.Of<NixExpression>("81:81", "80:80"))),
            Declare.Option("nixiac.operators.ann.keys", new NixList(EquatableArray.Of<NixExpression>("key2")))));
        Assert.Contains("image = \"x/web:1\";", text, StringComparison.Ordinal);
        Assert.Contains("autoStart = false;", text, StringComparison.Ordinal);
        Assert.Contains("A = \"b=c\";\n      TZ = \"UTC\";", text, StringComparison.Ordinal);
        Assert.Contains("\"80:80\"\n      \"81:81\"\n    ];", text, StringComparison.Ordinal);
        Assert.Contains("\"key1\"\n    \"key2\"\n  ];", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_option_and_one_inside_it_the_nearest_level_counts()
    {
        var site = Declare.Site with { Facts = Declare.Site.Facts.Append(Declare.Option("a.b.c", 1)).ToEquatableArray() };
        var text = Lower(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"), Declare.Option("a.b", new NixNull())), site);
        Assert.Contains("a.b = null;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_of_one_family_have_routers_of_that_family_and_dhcp_brings_its_own()
    {
        var wan = Declare.Type("Wan", new NetworkFact(EquatableArray.Of("10.1.0.0/24", "fd11::/64"), "10.1.0.1", "fd11::1", null, default, null), new InFact("Acme.Site"));
        var old = Lower(Declare.Node("Old", Declare.On("Wan", "10.1.0.2")), wan);
        Assert.Contains("dns = [ \"10.1.0.1\" ];", old, StringComparison.Ordinal);
        Assert.Contains("gateway = [ \"10.1.0.1\" ];", old, StringComparison.Ordinal);

        var cluster = Declare.Node("Frames", new ClusterFact(1, null, null), Declare.On("Wan"));
        var identity = IdentityFile.Lower(FleetResolver.Resolve(new FleetModel([cluster, Declare.Fleet, Declare.Site, wan]))!.Nodes[0], null).Text;
        Assert.DoesNotContain("10.1.0.1", identity, StringComparison.Ordinal);
        Assert.Contains("example.org", identity, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cards_of_a_member_on_one_network_have_different_names()
    {
        var cluster = Declare.Node("Frames", new ClusterFact(1, null, null),
            Declare.On("Lan", "10.0.0.5") with { Interface = "eth0" }, Declare.On("Lan", "10.0.0.6") with { Interface = "eth1" });
        var identity = IdentityFile.Lower(FleetResolver.Resolve(new FleetModel([cluster, Declare.Fleet, Declare.Site, Declare.Lan]))!.Nodes[0], null).Text;
        Assert.Contains("\"name\": \"lan\"", identity, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"lan_2\"", identity, StringComparison.Ordinal);
    }
}
