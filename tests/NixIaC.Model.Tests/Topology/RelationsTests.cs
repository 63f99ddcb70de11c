using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Topology;

/// <summary>Members, guests and tags.</summary>
public sealed class RelationsTests
{
    [Fact]
    public void Members_are_found_with_what_they_are()
    {
        var server = Declare.Node("B", new MemberOfFact("Acme.Group") { Role = "server" }, new MemberOfFact("Acme.Stars") { Duties = EquatableArray.Of("Registry") });
        var agent = Declare.Node("A", new MemberOfFact("Acme.Group"));
        var fleet = new FleetModel([Declare.Group, Declare.Stars, server, agent]);
        Assert.Equal([("A", null), ("B", "server")], fleet.MembersOf(Declare.Group).Select(member => (member.Node.Name, member.Fact.Role)));
        Assert.Equal(["Registry"], Assert.Single(fleet.MembersOf(Declare.Stars)).Fact.Duties);
        Assert.Empty(fleet.MembersOf(Declare.Site));
    }

    [Fact]
    public void Guests_and_hosts_find_one_another()
    {
        var (host, guest) = (Declare.Node("Host"), Declare.Node("Guest", new GuestOfFact("Acme.Host")));
        var fleet = new FleetModel([host, guest, Declare.Lan]);
        Assert.Equal([guest], fleet.GuestsOf(host));
        Assert.Equal(host, fleet.HostOf(guest));
        Assert.Null(fleet.HostOf(host));
        Assert.Null(fleet.HostOf(Declare.Node("Lost", new GuestOfFact("Acme.Lan"))));
    }

    [Fact]
    public void A_machine_has_the_tags_of_its_levels_once_from_the_nearest()
    {
        var node = Declare.Node("Pi", Declare.On("Lan"), new MemberOfFact("Acme.Group"), Tags(null, "web", "edge"));
        var group = Declare.Group with { Facts = Declare.Group.Facts.Append(Tags(null, "k3s", "web")).ToEquatableArray() };
        var site = Declare.Site with { Facts = Declare.Site.Facts.Append(Tags(null, "vienna")).ToEquatableArray() };
        var root = Declare.Fleet with { Facts = Declare.Fleet.Facts.Append(Tags("Acme.HardenedAttribute", "hard")).ToEquatableArray() };
        var printer = Declare.Type("Printer", new DeviceFact(null), Declare.On("Lan"));
        var fleet = new FleetModel([root, site, group, Declare.Lan, node, printer]);
        Assert.Equal(
            ["edge: [Tags] of Pi", "hard: [Hardened] of Fleet", "k3s: [Tags] of Group", "vienna: [Tags] of Site", "web: [Tags] of Pi"],
            MachineTags.Of(fleet, node).Select(tag => $"{tag.Value}: {tag.Origin}"));
        Assert.Equal(["vienna"], MachineTags.Of(fleet, printer).Select(tag => tag.Value));
    }

    static TagsFact Tags(string? profile, params string[] tags) => new(tags.ToEquatableArray()) { Site = new Site(0, profile) };
}
