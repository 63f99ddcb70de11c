using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Topology;

/// <summary>Who sees and reaches a machine, and by which way.</summary>
public sealed class ReachTests
{
    static readonly Declaration Wan = Network("Wan", "Acme.Site", "Public");
    static readonly Declaration Hidden = Network("Hidden", "Acme.Site", "Obfuscated");

    static Declaration Network(string name, string community, string? visibility) =>
        Declare.Type(name, new NetworkFact(EquatableArray.Of("10.1.0.0/24"), null, null, null, default, null) { Visibility = visibility }, new InFact(community));

    static FleetModel Fleet(params Declaration[] others) => new([Declare.Fleet, Declare.Site, Declare.Lan, Wan, Hidden, .. others]);

    [Fact]
    public void A_network_is_as_visible_as_it_says_else_as_its_community_else_private()
    {
        var site = Declare.Type("Cloud", new CommunityFact(null) { Visibility = "Public" }, new InFact("Acme.Fleet"));
        var (silent, own) = (Network("Silent", "Acme.Cloud", null), Network("Own", "Acme.Cloud", "Private"));
        var fleet = Fleet(site, silent, own);
        Assert.Equal((Visibility.Public, "[Community] of Cloud"), Said(Visibilities.Of(fleet, silent)));
        Assert.Equal((Visibility.Public, "[Community] of Cloud"), Said(Visibilities.Of(fleet, site)));
        Assert.Equal((Visibility.Private, "[Network] of Own"), Said(Visibilities.Of(fleet, own)));
        Assert.Equal((Visibility.Private, "by default: neither network nor community says otherwise"), Said(Visibilities.Of(fleet, Declare.Lan)));
    }

    [Fact]
    public void A_machine_is_hidden_when_one_of_its_networks_is_else_public_when_one_is()
    {
        Assert.Equal(Visibility.Obfuscated, Visibilities.Of(Fleet(), Declare.Node("A", Declare.On("Wan"), Declare.On("Hidden"))).Value);
        Assert.Equal(Visibility.Public, Visibilities.Of(Fleet(), Declare.Node("A", Declare.On("Lan"), Declare.On("Wan"))).Value);
        Assert.Equal(Visibility.Private, Visibilities.Of(Fleet(), Declare.Node("A", Declare.On("Lan"))).Value);
        var cloud = Declare.Type("Cloud", new CommunityFact(null) { Visibility = "Public" });
        Assert.Equal(Visibility.Public, Visibilities.Of(Fleet(cloud), Declare.Node("A", new InFact("Acme.Cloud"))).Value);
    }

    [Fact]
    public void A_machine_is_reached_as_it_says_else_by_endpoint_or_public_network()
    {
        var endpoint = Declare.On("Lan", "10.0.0.5") with { Endpoint = "203.0.113.7" };
        Assert.Equal((Reachability.Direct, "by default: [On<Lan>] of A has an endpoint"), Reach(endpoint));
        Assert.Equal((Reachability.Direct, "by default: Wan is public"), Reach(Declare.On("Lan"), Declare.On("Wan")));
        Assert.Equal((Reachability.BehindNat, "by default: it has no endpoint and is on no public network"), Reach(Declare.On("Lan")));
        Assert.Equal((Reachability.OutboundOnly, "[Reachable] of A"), Reach(endpoint, new ReachableFact("OutboundOnly")));
        // The compiler reports a number without a member; the rest goes on.
        Assert.Equal(Reachability.Direct, Reach(endpoint, new ReachableFact("")).Value);
    }

    [Fact]
    public void A_rented_server_without_a_network_is_reached_in_a_public_community() =>
        Assert.Equal(
            Reachability.Direct,
            Reachabilities.Of(Fleet(Declare.Type("Cloud", new CommunityFact(null) { Visibility = "Public" })), Declare.Node("A", new InFact("Acme.Cloud"))).Value);

    [Fact]
    public void Jumps_are_listed_as_ssh_takes_them()
    {
        var outer = Declare.Node("Outer");
        var inner = Declare.Node("Inner", new ReachedThroughFact("Acme.Outer"));
        var chain = JumpChain.Of(Fleet(outer, inner), Declare.Node("Deep", new ReachedThroughFact("Acme.Inner")));
        Assert.Equal(["Outer", "Inner"], chain.Hops.Select(hop => hop.Name));
        Assert.False(chain.Loops);
        Assert.Empty(JumpChain.Of(Fleet(), Declare.Node("Plain", new ReachedThroughFact("Acme.Missing"))).Hops);
    }

    [Fact]
    public void A_loop_of_jumps_ends()
    {
        var one = Declare.Node("One", new ReachedThroughFact("Acme.Two"));
        var two = Declare.Node("Two", new ReachedThroughFact("Acme.One"));
        var own = Declare.Node("Own", new ReachedThroughFact("Acme.Own"));
        var fleet = Fleet(one, two, own);
        Assert.Equal((1, true), (JumpChain.Of(fleet, one).Hops.Count, JumpChain.Of(fleet, one).Loops));
        Assert.Equal((0, true), (JumpChain.Of(fleet, own).Hops.Count, JumpChain.Of(fleet, own).Loops));
        var after = JumpChain.Of(fleet, Declare.Node("After", new ReachedThroughFact("Acme.One")));
        Assert.Equal((2, true), (after.Hops.Count, after.Loops));
    }

    static (Reachability Value, string Origin) Reach(params Fact[] facts) => Said(Reachabilities.Of(Fleet(), Declare.Node("A", facts)));

    static (T Value, string Origin) Said<T>(Sourced<T> found) => (found.Value, found.Origin.ToString());
}
