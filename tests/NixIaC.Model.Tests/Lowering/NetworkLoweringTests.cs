using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class NetworkLoweringTests
{
    static readonly Declaration Things = Declare.Type(
        "Things", new NetworkFact(EquatableArray.Of("10.20.0.0/24"), "10.20.0.1", null, null, default, null) { Vlan = 20 }, new InFact("Acme.Site"));

    static ResolvedFleet Resolve(params Declaration[] types) =>
        FleetResolver.Resolve(new FleetModel([Declare.Fleet, Declare.Site, Declare.Lan, Things, .. types]))!;

    static string Lower(Declaration node, params Declaration[] others) =>
        Flat(SystemFile.Lower(Resolve([node, .. others]).Systems.Single(system => system.Type == node.Type)).File.Text);

    // How it is laid out is the writer's matter.
    static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_vlan_is_a_device_on_the_card_that_carries_it()
    {
        var text = Lower(Declare.Node(
            "Gate", Declare.On("Lan", "10.0.0.2") with { Mac = "52-54-00-12-34-56" }, Declare.On("Things", "10.20.0.2") with { Mac = "52:54:00:12:34:56" }));
        Assert.Contains("netdevs.\"10-vlan20\" = { netdevConfig = { Kind = \"vlan\"; Name = \"vlan20\"; }; vlanConfig.Id = 20;", text, StringComparison.Ordinal);
        Assert.Contains("matchConfig = { Kind = \"!vlan\"; MACAddress = \"52:54:00:12:34:56\"; }; vlan = [ \"vlan20\" ];", text, StringComparison.Ordinal);
        Assert.Contains("matchConfig.Name = \"vlan20\";", text, StringComparison.Ordinal);
        Assert.DoesNotContain("-card", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_carries_vlans_alone_has_no_addresses()
    {
        var text = Lower(Declare.Node("Gate", Declare.On("Things", "10.20.0.2") with { Interface = "eth0" }));
        Assert.Contains("\"10-things-card\" = { linkConfig.RequiredForOnline = \"no\"; matchConfig.Name = \"eth0\"; networkConfig.LinkLocalAddressing = \"no\"; vlan = [ \"vlan20\" ];", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_may_ask_by_dhcp_beside_its_addresses()
    {
        var text = Lower(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5") with { Dhcp = true }));
        Assert.Contains("networkConfig.DHCP = \"yes\";", text, StringComparison.Ordinal);
        Assert.Contains("address = [ \"10.0.0.5/24\" ];", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_are_given_out_from_the_range_and_kept_for_known_cards()
    {
        var text = Lower(
            Declare.Node("Gate", Declare.On("Lan", "10.0.0.1") with { Interface = "lan0" }, new DhcpFact("Acme.Lan", "10.0.0.100", "10.0.0.199")),
            Declare.Type("Printer", new DeviceFact(null as string), Declare.On("Lan", "10.0.0.9") with { Mac = "52:54:00:AA:BB:CC" }));
        Assert.Contains("PoolOffset = 100;", text, StringComparison.Ordinal);
        Assert.Contains("PoolSize = 100;", text, StringComparison.Ordinal);
        Assert.Contains("MACAddress = \"52:54:00:aa:bb:cc\"; Address = \"10.0.0.9\";", text, StringComparison.Ordinal);
        Assert.Contains("networkConfig.DHCPServer = true;", text, StringComparison.Ordinal);
        Assert.Contains("firewall.interfaces.lan0.allowedUDPPorts = [ 67 ];", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Routes_and_forwards_are_those_of_the_router_module()
    {
        var text = Lower(
            Declare.Node(
                "Gate", Declare.On("Lan", "10.0.0.1") with { Interface = "lan0" }, Declare.On("Things", "10.20.0.1") with { Interface = "lan0" },
                new RoutesFact("Acme.Things", "Acme.Lan", Nat: true), new ForwardFact("Acme.Web", 443, 8443, "Tcp")),
            Declare.Node("Web", Declare.On("Lan", "10.0.0.7")));
        Assert.Contains("../modules/router.nix", text, StringComparison.Ordinal);
        Assert.Contains("from = \"vlan20\"; to = \"lan0\"; hideSenders = true;", text, StringComparison.Ordinal);
        Assert.Contains("protocol = \"tcp\"; port = 443; address = \"10.0.0.7\"; targetPort = 8443;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("router.nix", Lower(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_community_that_shares_names_writes_them_on_each_of_its_machines()
    {
        var key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";
        var site = Declare.Type("House", new CommunityFact(null as string) { SharesNames = true }, new InFact(Declare.Fleet.Type));
        var lan = Declare.Type("Home", new NetworkFact(EquatableArray.Of("10.3.0.0/24"), null, null, null, default, null), new InFact("Acme.House"));
        var text = Lower(
            Declare.Node("Pi", Declare.On("Home", "10.3.0.5")),
            Declare.Node("Nas", Declare.On("Home", "10.3.0.6"), new SshFact(key)), Declare.Node("Far", Declare.On("Lan", "10.0.0.7")), site, lan);
        Assert.Contains("\"10.3.0.6\" = [", text, StringComparison.Ordinal);
        Assert.Contains($"publicKey = \"{key}\";", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10.3.0.5\" =", text, StringComparison.Ordinal);
        Assert.DoesNotContain("far", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_has_no_hardware_and_a_host_id_is_the_nodes()
    {
        var text = Lower(
            Declare.Node("Wiki", Declare.On("Lan", "10.0.0.5"), new GuestOfFact("Acme.Host"), new HostIdFact("8425e349")), Declare.Node("Host", Declare.On("Lan", "10.0.0.6")));
        Assert.Contains("nixiac.physical = false;", text, StringComparison.Ordinal);
        Assert.Contains("hostId = \"8425e349\";", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Disks_bring_their_module_their_flake_and_their_devices()
    {
        var fleet = Resolve(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"), new DisksFact("disko/mirror.nix", EquatableArray.Of("/dev/sda", "/dev/sdb"))));
        var text = Flat(SystemFile.Lower(fleet.Systems.Single()).File.Text);
        Assert.Contains("inputs.disko.nixosModules.disko", text, StringComparison.Ordinal);
        Assert.Contains("../imports/disko/mirror.nix", text, StringComparison.Ordinal);
        Assert.Contains("_module.args.disks = [ \"/dev/sda\" \"/dev/sdb\" ];", text, StringComparison.Ordinal);
        Assert.Contains("github:nix-community/disko", FlakeFile.Lower(fleet).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_the_hardware_is_copied_and_named()
    {
        var fleet = Resolve(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"), new HardwareFact("hardware/pi.json")));
        Assert.Contains("hardware.facter.reportPath = ../files/hardware/pi.json;", SystemFile.Lower(fleet.Systems.Single()).File.Text, StringComparison.Ordinal);
        Assert.Equal([new FlakeCopy("files/hardware/pi.json", "hardware/pi.json", CopyForm.Plain)], FleetCopies.Of(fleet));
    }

    [Fact]
    public void Identities_say_vlans_and_dhcp_when_there_are_any()
    {
        var fleet = Resolve(Declare.Type(
            "Kiosk", new NodeFact("Livestock", "X86_64", null, 0, 0, null), new ClusterFact(2, null, null),
            Declare.On("Lan", "10.0.0.50") with { Interface = "eth0", Dhcp = true }, Declare.On("Things", "10.20.0.50") with { Interface = "eth0" }));
        var text = IdentityFile.Lower(fleet.Nodes[1], null).Text;
        Assert.Contains("\"dhcp\": true", text, StringComparison.Ordinal);
        Assert.Contains("\"vlan\": 20", text, StringComparison.Ordinal);
        Assert.Contains("10.20.0.51/24", text, StringComparison.Ordinal);
    }
}
