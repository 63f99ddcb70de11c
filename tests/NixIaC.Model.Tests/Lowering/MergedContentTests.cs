using CsCheck;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class MergedContentTests
{
    static MergedContent Merge(params ContentLevel[] nearestFirst) => MergedContent.Of(nearestFirst);

    static ContentLevel Own(params ContentFact[] facts) => new("", facts.ToEquatableArray());

    static ContentLevel Level(string words, params ContentFact[] facts) => new(words, facts.ToEquatableArray());

    static NixList List(params string[] items) => new(items.Select(item => (NixExpression)item).ToEquatableArray());

    static OperatorFact Operator(string name, params string[] keys) => new(name, keys.ToEquatableArray());

    [Fact]
    public void The_nearest_level_that_sets_an_option_wins_and_is_named()
    {
        var option = Assert.Single(Merge(
            Own(),
            Level("community Site", Declare.Option("a.b", "near")),
            Level("fleet Works", Declare.Option("a.b", "far"))).Options);
        Assert.Equal(("a.b", new NixString("near"), "community Site"), (option.Path.ToString(), option.Value, option.Origin));
    }

    [Fact]
    public void What_a_node_says_itself_needs_no_name() =>
        Assert.Equal("", Assert.Single(Merge(Own(Declare.Option("a", true)), Level("fleet Works", Declare.Option("a", false))).Options).Origin);

    [Fact]
    public void A_profile_is_named_rather_than_the_level_that_carries_it() =>
        Assert.Equal(
            "profile Hardened",
            Assert.Single(Merge(Level("fleet Works", Declare.Option("a", true, "Acme.HardenedAttribute"))).Options).Origin);

    [Fact]
    public void Lists_are_joined_from_far_to_near_and_all_levels_are_named()
    {
        var option = Assert.Single(Merge(
            Own(Declare.Option("a", List("own"))),
            Level("community Site", Declare.Option("a", List("site"))),
            Level("fleet Works", Declare.Option("a", List("x", "y")))).Options);
        Assert.Equal(List("x", "y", "site", "own"), option.Value);
        Assert.Equal("fleet Works, community Site", option.Origin);
    }

    [Fact]
    public void Values_of_far_levels_do_not_join_a_list() =>
        Assert.Equal(List("own"), Assert.Single(Merge(Own(Declare.Option("a", List("own"))), Level("fleet Works", Declare.Option("a", 5))).Options).Value);

    [Fact]
    public void A_near_value_replaces_far_lists() =>
        Assert.Equal(new NixInteger(5), Assert.Single(Merge(Own(Declare.Option("a", 5)), Level("fleet Works", Declare.Option("a", List("x")))).Options).Value);

    [Fact]
    public void Paths_are_the_same_however_they_are_quoted() =>
        Assert.Equal(new NixInteger(1), Assert.Single(Merge(
            Own(Declare.Option("a.\"b\"", 1)), Level("fleet Works", Declare.Option("\"a\".b", 2))).Options).Value);

    [Fact]
    public void Files_of_far_levels_come_first_each_once() =>
        Assert.Equal(
            ["fleet.nix", "disk.nix", "own.nix"],
            Merge(
                Own(new HardwareFact("./disk.nix"), new ImportsFact("own.nix"), new ImportsFact("fleet.nix")),
                Level("fleet Works", new ImportsFact("fleet.nix"), new ImportsFact("disk.nix"))).Files);

    [Fact]
    public void Operators_keep_the_keys_of_all_levels_each_once()
    {
        var operators = Merge(
            Own(Operator("bob", "b1"), Operator("ann", "a2", "a1")),
            Level("fleet Works", Operator("ann", "a1", "a3"))).Operators;
        Assert.Equal(["ann: a1 a3 a2", "bob: b1"], operators.Select(one => $"{one.Name}: {string.Join(' ', one.Keys)}"));
    }

    [Fact]
    public void Of_containers_with_one_name_the_nearest_runs()
    {
        var containers = Merge(Own(Container("web", "near"), Container("db", "db")), Level("fleet Works", Container("web", "far"))).Containers;
        Assert.Equal(["db db", "web near"], containers.Select(container => $"{container.Name} {container.Image}"));
    }

    [Fact]
    public void Every_path_is_there_once_with_the_value_of_the_nearest_level_that_sets_it() =>
        Gen.Select(Gen.OneOfConst("a", "b.c", "d.\"e f\""), Gen.Int[0, 9]).Array[0, 4].Array[1, 4].Sample(levels =>
        {
            // Within a level the rules refuse a second value, so here a path is set once in each.
            var said = levels.Select(level => level.DistinctBy(one => one.Item1).ToList()).ToList();
            var merged = MergedContent.Of([.. said.Select(level => Own([.. level.Select(one => Declare.Option(one.Item1, one.Item2))]))]);
            Assert.Equal(
                said.SelectMany(level => level).Select(one => one.Item1).Distinct().Order(StringComparer.Ordinal),
                merged.Options.Select(option => option.Path.ToString()).Order(StringComparer.Ordinal));
            foreach (var option in merged.Options)
                Assert.Equal(new NixInteger(said.SelectMany(level => level).First(one => one.Item1 == option.Path.ToString()).Item2), option.Value);
        });

    static ContainerFact Container(string name, string image) => new(name, image, default, default, default);
}
