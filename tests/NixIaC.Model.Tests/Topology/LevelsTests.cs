using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Topology;

public sealed class LevelsTests
{
    static IEnumerable<string> Of(Declaration node, params Declaration[] others) =>
        Levels.Of(new FleetModel([node, .. others]), node).Select(level => level.Name);

    [Fact]
    public void The_nearest_level_comes_first() =>
        Assert.Equal(
            ["Pi", "Group", "Site", "Stars", "Fleet"],
            Of(
                Declare.Node("Pi", new MemberOfFact("Acme.Stars"), new MemberOfFact("Acme.Group"), Declare.On("Lan")),
                Declare.Fleet, Declare.Stars, Declare.Lan, Declare.Group, Declare.Site));

    [Fact]
    public void Levels_that_do_not_exist_are_left_out()
    {
        Assert.Equal(["Pi"], Of(Declare.Node("Pi", new MemberOfFact("Acme.Missing"), Declare.On("Missing"))));
        Assert.Equal(["Pi", "Fleet"], Of(Declare.Node("Pi"), Declare.Fleet, Declare.Site, Declare.Lan, Declare.Stars));
    }

    [Fact]
    public void A_cluster_of_equal_machines_is_no_group_of_others()
    {
        var equal = Declare.Node("Equal", new ClusterFact(2, null, null));
        Assert.Equal(["Pi"], Of(Declare.Node("Pi", new MemberOfFact("Acme.Equal")), equal));
        Assert.Equal(["Equal"], Of(equal));
    }

    [Fact]
    public void Of_several_communities_the_first_counts() =>
        Assert.Equal(
            ["Pi", "Site", "Fleet"],
            Of(
                Declare.Node("Pi", Declare.On("Lan"), new InFact("Acme.Other")),
                Declare.Fleet, Declare.Site, Declare.Lan, Declare.Type("Other", new CommunityFact(null))));
}
