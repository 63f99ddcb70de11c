using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Topology;

public sealed class RoutingDomainsTests
{
    static readonly Declaration Other = Declare.Type("Other", new CommunityFact(null), new InFact("Acme.Fleet"));
    static readonly Declaration Dmz = Declare.Network("Dmz", "Acme.Site", "10.1.0.0/24");
    static readonly Declaration Far = Declare.Network("Far", "Acme.Other", "10.0.0.0/24");

    static RoutingDomains Of(params Declaration[] others) =>
        new FleetModel([Declare.Fleet, Declare.Site, Declare.Lan, Other, Dmz, Far, .. others]).RoutingDomains;

    static Declaration Public(string name, string community) => Declare.Type(
        name, new NetworkFact(default, null, null, null, default, null) { Visibility = "Public" }, new InFact("Acme." + community));

    [Fact]
    public void Networks_of_one_community_meet_and_those_of_two_do_not()
    {
        Assert.True(Of().Meet("Acme.Lan", "Acme.Dmz"));
        Assert.False(Of().Meet("Acme.Lan", "Acme.Far"));
        Assert.Equal("Acme.Dmz", Of().Of("Acme.Lan"));
    }

    [Fact]
    public void A_router_without_NAT_joins_whole_communities_and_one_with_NAT_none()
    {
        Assert.True(Of(Declare.Node("Router", new RoutesFact("Acme.Lan", "Acme.Far", false))).Meet("Acme.Dmz", "Acme.Far"));
        Assert.False(Of(Declare.Node("Router", new RoutesFact("Acme.Lan", "Acme.Far", true))).Meet("Acme.Lan", "Acme.Far"));
    }

    [Fact]
    public void Public_networks_meet_everywhere_and_leave_the_others_of_their_communities_apart()
    {
        var domains = Of(Public("Wan", "Site"), Public("Wide", "Other"));
        Assert.True(domains.Meet("Acme.Wan", "Acme.Wide"));
        Assert.False(domains.Meet("Acme.Wan", "Acme.Lan"));
        Assert.False(domains.Meet("Acme.Lan", "Acme.Far"));
    }

    [Fact]
    public void What_is_no_network_is_in_no_domain()
    {
        Assert.Null(Of(Declare.Node("Router", new RoutesFact("Acme.Lan", "Acme.Missing", false))).Of("Acme.Missing"));
        Assert.False(Of().Meet("Acme.Missing", "Acme.Missing"));
    }
}
