using CsCheck;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Tests.Lowering.Merging.Say;

namespace NixIaC.Model.Tests.Lowering.Merging;

public sealed class OptionMergeTests
{
    const string Params = "boot.kernelParams";
    const string Lines = "programs.bash.shellInit";

    static Setting Hardened(string path, int value) => Set(path, value).By("Acme.HardenedAttribute");

    [Fact]
    public void The_nearest_level_that_sets_an_option_wins_and_is_named() =>
        Assert.Equal(
            "# From community Site.\na.b = \"near\";",
            Written(Level(""), Level("community Site", Set("a.b", "near")), Level("fleet Works", Set("a.b", "far"))));

    [Fact]
    public void What_a_node_says_itself_needs_no_name() =>
        Assert.Equal("a = true;", Written(Level("", Set("a", true)), Level("fleet Works", Set("a", false))));

    [Fact]
    public void A_profile_is_named_rather_than_the_level_that_carries_it() =>
        Assert.Equal("# From profile Hardened.\na = true;", Written(Level("fleet Works", Set("a", true).By("Acme.HardenedAttribute"))));

    [Fact]
    public void A_group_that_is_all_of_one_is_named_once() =>
        Assert.Equal(
            """
            # From profile Hardened.
            a = {
              b = 1;
              c = {
                d = 2;
                e = 3;
              };
            };
            """,
            Written([Hardened("a.b", 1), Hardened("a.c.d", 2), Hardened("a.c.e", 3)]));

    [Fact]
    public void A_group_of_several_is_named_member_by_member() =>
        Assert.Equal(
            """
            a = {
              # From profile Hardened.
              b = 1;
              # From profile Hardened.
              c = {
                d = 2;
                e = 3;
              };
              # From profile Desk.
              f.g = 4;
            };
            """,
            Written([Hardened("a.b", 1), Hardened("a.c.d", 2), Hardened("a.c.e", 3), Set("a.f.g", 4).By("Acme.DeskAttribute")]));

    [Fact]
    public void A_group_with_something_of_the_node_itself_is_named_member_by_member() =>
        Assert.Equal(
            """
            a = {
              # From profile Hardened.
              b = 1;
              c = 2;
            };
            """,
            Written([Hardened("a.b", 1), Set("a.c", 2)]));

    [Fact]
    public void Lists_are_joined_from_far_to_near_and_all_levels_are_named() =>
        Assert.Equal(
            """
            # From fleet Works, community Site.
            a = [
              "x"
              "y"
              "site"
              "own"
            ];
            """,
            Written(
                Level("", Set("a", List("own"))),
                Level("community Site", Add("a", List("site"))),
                Level("fleet Works", Set("a", List("x", "y")))));

    [Fact]
    public void A_list_and_a_single_value_do_not_join()
    {
        Assert.Equal("a = [ \"own\" ];", Written([Set("a", List("own"))], [Set("a", 5)]));
        Assert.Equal("a = 5;", Written([Set("a", 5)], [Set("a", List("x"))]));
    }

    [Fact]
    public void The_priority_decides_before_the_level()
    {
        Assert.Equal("a = lib.mkForce 2;", Written([Set("a", 1)], [Force("a", 2)], [Force("a", 3)]));
        Assert.Equal("a = 2;", Written([Default("a", 1)], [Set("a", 2)]));
        Assert.Equal("a = lib.mkDefault [\n  \"far\"\n  \"near\"\n];", Written([Default("a", List("near"))], [Default("a", List("far"))]));
    }

    [Fact]
    public void Elements_before_and_after_stay_so_for_what_images_and_files_add() =>
        Assert.Equal(
            """
            a = lib.mkMerge [
              (lib.mkBefore [
                "b2"
                "b1"
              ])
              [
                "n2"
                "n1"
              ]
              (lib.mkAfter [ "a1" ])
            ];
            """,
            Written([After("a", List("a1")), Set("a", List("n1")), Before("a", List("b1"))], [Before("a", List("b2")), Set("a", List("n2"))]));

    [Fact]
    public void Single_values_are_neither_before_nor_after() => Assert.Equal("a = 1;", Written([Before("a", 1)], [After("a", 2)]));

    [Fact]
    public void A_condition_leaves_the_value_of_farther_levels_one_priority_below() =>
        Assert.Equal(
            """
            networking.domain = lib.mkMerge [
              (lib.mkIf (config.boot.zfs.enabled && config.a) "own")
              (lib.mkIf config.a (lib.mkOverride 101 "site"))
              (lib.mkOverride 102 "fleet")
            ];
            """,
            Written(
                [Set("networking.domain", "own", Zfs, NixSyntax.Name("config", "a"))],
                [Set("networking.domain", "site", NixSyntax.Name("config", "a"))],
                [Set("networking.domain", "fleet")],
                [Set("networking.domain", "never")]));

    [Fact]
    public void A_condition_leaves_weaker_priorities_as_they_are() =>
        Assert.Equal(
            """
            a = lib.mkMerge [
              (lib.mkIf config.boot.zfs.enabled (lib.mkForce 1))
              (lib.mkOverride 51 2)
            ];
            b = lib.mkMerge [
              (lib.mkIf config.boot.zfs.enabled 1)
              (lib.mkDefault 2)
            ];
            """,
            Written(
                [Force("a", 1) with { Conditions = EquatableArray.Of(Zfs) }, Set("b", 1, Zfs)],
                [Force("a", 2), Default("b", 2)],
                [Set("a", 3)]));

    [Fact]
    public void Two_branches_of_one_level_have_one_priority() =>
        Assert.Equal(
            """
            a = lib.mkMerge [
              (lib.mkIf config.boot.zfs.enabled 1)
              (lib.mkIf (!config.boot.zfs.enabled) 2)
            ];
            """,
            Written([Set("a", 1, Zfs), Set("a", 2, new NixUnary("!", Zfs))]));

    [Fact]
    public void Conditional_and_coded_lists_are_joined_by_nix() =>
        Assert.Equal(
            """
            boot.kernelParams = lib.mkMerge [
              [
                "a"
                "b"
              ]
              (lib.mkIf config.boot.zfs.enabled [ "c" ])
              (lib.optional true "d")
              [ "e" ]
            ];
            """,
            Written(
                [Set(Params, new NixCode("lib.optional true \"d\"")), Set(Params, List("e"))],
                [Set(Params, List("c"), Zfs)],
                [Add(Params, List("b"))],
                [Set(Params, List("a"))]));

    [Fact]
    public void Code_for_a_single_value_of_the_nearest_level_wins() =>
        Assert.Equal("time.timeZone = config.x;", Written([Set("time.timeZone", new NixCode("config.x"))], [Set("time.timeZone", "UTC")]));

    [Fact]
    public void Text_that_nixos_joins_is_replaced_by_the_nearest_and_grows_by_additions()
    {
        Assert.Equal("programs.bash.shellInit = \"near\";", Written([Set(Lines, "near")], [Set(Lines, "far")]));
        Assert.Equal(
            """
            programs.bash.shellInit = lib.mkMerge [
              (lib.mkBefore "first")
              "set"
              "added"
            ];
            """,
            Written([Add(Lines, "added"), Before(Lines, "first")], [Set(Lines, "set")], [Set(Lines, "far")]));
    }

    [Fact]
    public void Text_under_a_condition_excludes_that_of_farther_levels_by_its_negation() =>
        Assert.Equal(
            """
            programs.bash.shellInit = lib.mkMerge [
              (lib.mkIf (!config.boot.zfs.enabled) "far")
              (lib.mkIf config.boot.zfs.enabled "near")
              "added"
            ];
            """,
            Written([Set(Lines, "near", Zfs), Add(Lines, "added")], [Set(Lines, "far")]));

    [Fact]
    public void A_whole_set_of_a_priority_stands_beside_the_settings_below_it() =>
        Assert.Equal(
            """
            # From profile Hardened.
            a.b = lib.mkMerge [
              (lib.mkForce { x = 1; })
              {
                c = 1;
                d.e = lib.mkDefault 2;
              }
            ];
            """,
            Written([
                Force("a.b", NixSyntax.Set(NixSyntax.Bind("x", 1))).By("Acme.HardenedAttribute"),
                Set("a.b.c", 1),
                Default("a.b.d.e", 2)]));

    [Fact]
    public void Every_path_is_there_once_with_the_value_of_the_nearest_level_that_sets_it() =>
        Gen.Select(Gen.OneOfConst("a", "b.c", "d.\"e f\""), Gen.Int[0, 9]).Array[1, 4].Array[1, 4].Sample(levels =>
        {
            // Within a level the rules refuse a second value, so here a path is set once in each.
            var said = levels.Select(level => level.DistinctBy(one => one.Item1).ToList()).ToList();
            var expected = said.SelectMany(level => level).DistinctBy(one => one.Item1).OrderBy(one => one.Item1, StringComparer.Ordinal);
            Assert.Equal(
                string.Join('\n', expected.Select(one => $"{one.Item1} = {one.Item2};")),
                Written([.. said.Select(level => level.Select(one => Set(one.Item1, one.Item2)).ToArray())]));
        });
}
