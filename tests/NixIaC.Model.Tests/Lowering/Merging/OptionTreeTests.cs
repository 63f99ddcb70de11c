using NixIaC.Model.Content.Settings;
using NixIaC.Model.Lowering.Merging;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;
using static NixIaC.Model.Tests.Lowering.Merging.Say;

namespace NixIaC.Model.Tests.Lowering.Merging;

public sealed class OptionTreeTests
{
    [Fact]
    public void A_set_with_one_member_is_a_path() =>
        Assert.Equal("services.openssh.enable = true;", Written([Set("services.openssh.enable", true)]));

    [Fact]
    public void Members_are_sorted_by_name_and_keep_their_comments() =>
        Assert.Equal(
            """
            a = {
              x = 3;
              # From the fleet.
              y = 2;
            };
            b = 1;
            """,
            Written(Level("", Set("b", 1), Set("a.x", 3)), Level("the fleet", Set("a.y", 2))));

    [Fact]
    public void Names_that_nix_cannot_take_bare_are_quoted() =>
        Assert.Equal("virtualHosts.\"example.org\".\"\\${x}\" = \"y\";", Written([Set("virtualHosts.\"example.org\".\"\\${x}\"", "y")]));

    [Fact]
    public void Paths_are_the_same_however_they_are_quoted() => Assert.Equal("a.b = 1;", Written([Set("a.\"b\"", 1)], [Set("\"a\".b", 2)]));

    [Fact]
    public void Of_a_plain_value_and_one_inside_it_the_stronger_and_nearer_counts()
    {
        Assert.Equal("a.b = null;", Written([Set("a.b", new NixNull())], [Set("a.b.c", 1)]));
        Assert.Equal("a.b.c = 1;", Written([Set("a.b.c", 1)], [Set("a.b", "x")]));
        Assert.Equal("a.b = lib.mkForce \"x\";", Written([Set("a.b.c", 1)], [Force("a.b", "x")]));
    }

    [Fact]
    public void An_empty_set_beside_members_says_nothing() =>
        Assert.Equal("a.b = 1;", Written([Set("a", NixSyntax.Set()), Set("a.b", 1)]));

    [Fact]
    public void What_follows_from_the_topology_gives_way_to_users()
    {
        var tree = Tree(Set("a", 1), Set("c.d", 4), Set("e.f", 5));
        tree.Follow(["a"], 2);
        tree.Follow(["a", "b"], 3);
        tree.Follow(["c"], 5);
        tree.Follow(["e", "g"], 6);
        tree.Follow(["h"], 7);
        Assert.Equal("a = 1;\nc.d = 4;\ne = {\n  f = 5;\n  g = 6;\n};\nh = 7;", Written(tree));
    }

    [Fact]
    public void Lists_that_follow_from_the_topology_are_replaced_by_a_list_and_taken_along_by_an_addition()
    {
        var tree = Tree(Set("a", List("own")), Add("b", List("own")));
        tree.Follow(["a"], List("x"));
        tree.Follow(["b"], List("x"));
        Assert.Equal("a = [ \"own\" ];\nb = [\n  \"x\"\n  \"own\"\n];", Written(tree));
    }

    [Fact]
    public void What_follows_from_the_topology_counts_where_the_condition_of_the_user_does_not_hold()
    {
        var tree = Tree(Set("networking.hostName", "other", Zfs), Set("networking.domain", "own") with { Priority = OptionPriority.Default });
        tree.Follow(["networking", "hostName"], "pi");
        tree.Follow(["networking", "domain"], "lan");
        Assert.Equal(
            """
            networking = {
              domain = "lan";
              hostName = lib.mkMerge [
                (lib.mkIf config.boot.zfs.enabled "other")
                (lib.mkOverride 101 "pi")
              ];
            };
            """,
            Written(tree));
    }

    [Fact]
    public void Keys_and_ports_join_those_of_the_user_each_once()
    {
        var tree = Tree(Set("ports", List("81", "80")), Set("keys", List("b", "c"), Zfs));
        tree.Join(["ports"], List("80"));
        tree.Join(["keys"], List("a"));
        Assert.Equal(
            """
            keys = lib.mkMerge [
              [ "a" ]
              (lib.mkIf config.boot.zfs.enabled [
                "b"
                "c"
              ])
            ];
            ports = [
              "80"
              "81"
            ];
            """,
            Written(tree));
    }

    static OptionTree Tree(params Setting[] own)
    {
        var tree = new OptionTree(OptionSchema.For(Release.V26_05));
        tree.Add([Level("", own)]);
        return tree;
    }
}
