using CsCheck;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Topology;

public sealed class FleetModelTests
{
    static readonly Declaration Pi = Declare.Node("Pi", Declare.On("Lan", "10.0.0.5", "fd10::5"), new MemberOfFact("Acme.Stars"));

    static readonly Declaration[] All = [Declare.Fleet, Declare.Site, Declare.Lan, Declare.Stars, Declare.Group, Pi];

    [Fact]
    public void Models_are_equal_whatever_the_order_of_their_declarations() => Gen.Shuffle(All).Sample(shuffled =>
    {
        Assert.Equal(new FleetModel(All), new FleetModel(shuffled));
        Assert.Equal(new FleetModel(All).GetHashCode(), new FleetModel(shuffled).GetHashCode());
    });

    [Fact]
    public void Models_differ_by_declarations_and_files()
    {
        Assert.NotEqual(new FleetModel(All), new FleetModel(All[1..]));
        Assert.NotEqual(new FleetModel(All), new FleetModel(All, EquatableArray.Of("a.nix")));
        Assert.False(new FleetModel(All).Equals(null));
    }

    [Fact]
    public void References_are_followed_to_the_right_kind_only()
    {
        var fleet = new FleetModel(All);
        Assert.Equal(Declare.Lan, fleet.Find<NetworkFact>("Acme.Lan"));
        Assert.Null(fleet.Find<NetworkFact>("Acme.Site"));
        Assert.Null(fleet.Find("Acme.Missing"));
        Assert.Equal([Declare.Site], fleet.CommunitiesOf(Pi));
        Assert.Equal([Declare.Stars], fleet.ConstellationsOf(Pi));
        Assert.Empty(fleet.GroupsOf(Pi));
    }

    [Fact]
    public void A_machine_is_in_the_communities_of_its_networks_and_in_those_it_names_each_once()
    {
        var node = Declare.Node("Two", Declare.On("Lan", "10.0.0.6"), Declare.On("Lan", "10.0.0.7"), new InFact("Acme.Site"), new InFact("Acme.Other"));
        var other = Declare.Type("Other", new CommunityFact(null));
        Assert.Equal([Declare.Site, other], new FleetModel([.. All, node, other]).CommunitiesOf(node));
    }

    [Fact]
    public void A_node_is_one_machine_and_a_cluster_as_many_as_it_counts()
    {
        var frames = Declare.Node("Frames", new ClusterFact(3, "frame-{n:00}", null), Declare.On("Lan", "10.0.0.254", "fd10::ffff"));
        var printer = Declare.Type("Printer", new DeviceFact(null), Declare.On("Lan", "10.0.0.9"));
        var fleet = new FleetModel([.. All, frames, printer]);
        Assert.Equal(["frame-01", "frame-02", "frame-03", "pi", "printer"], fleet.Machines.Select(machine => machine.HostName));
        Assert.Equal([1, 2, 3, 0, 0], fleet.Machines.Select(machine => machine.Member));
        Assert.Equal(
            ["10.0.0.254 fd10::ffff", "10.0.0.255 fd10::1:0", "10.0.1.0 fd10::1:1"],
            fleet.MachinesOf(frames).Select(machine => string.Join(' ', machine.Addresses.Select(used => used.Address))));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(-1, 0)]
    [InlineData(int.MaxValue, ClusterLimits.MaximumCount)]
    public void Counts_out_of_range_make_no_flood_of_machines(int? count, int expected) =>
        Assert.Equal(expected, new FleetModel([Declare.Node("Many", new ClusterFact(count, null, null))]).Machines.Count);

    [Fact]
    public void Members_without_good_names_are_called_after_the_cluster() =>
        Assert.Equal(
            ["many-1", "many-2"],
            new FleetModel([Declare.Node("Many", new ClusterFact(2, "../{n}", null))]).Machines.Select(machine => machine.HostName));

    [Fact]
    public void Addresses_that_cannot_be_read_are_left_out() =>
        Assert.Equal("10.0.0.5", Assert.Single(Assert.Single(
            new FleetModel([Declare.Node("Pi", Declare.On("Lan", "nonsense", "10.0.0.5"))]).Machines).Addresses).Address.ToString());

    [Fact]
    public void Given_names_win_over_type_names()
    {
        Assert.Equal("web-server", EntityName.Of(Declare.Node("WebServer")));
        Assert.Equal("www", EntityName.Of(Declare.Type("WebServer", new NodeFact("Pet", "Arm64", "www", 0, 0, null))));
        Assert.Equal("kiosk", EntityName.Of(Declare.Type("X", new NodeFact("Pet", "Arm64", null, 0, 0, null), new ClusterFact(2, null, "kiosk"))));
        Assert.Null(EntityName.Given(Declare.Site));
    }

    [Fact]
    public void An_edit_to_content_leaves_the_topology_equal()
    {
        var edited = Pi with { Facts = Pi.Facts.Append(Declare.Option("time.timeZone", "UTC")).ToEquatableArray() };
        Assert.NotEqual(Pi, edited);
        Assert.Equal(Pi.WithoutContent(), edited.WithoutContent());
        Assert.NotEqual(Pi.WithoutContent(), Declare.Node("Pi", Declare.On("Lan", "10.0.0.6")).WithoutContent());
    }
}
