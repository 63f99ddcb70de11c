using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class DutyTests
{
    static string Core(string undernet, string constellation = "Constellation") =>
        $$"""[{{constellation}}, In<HomeLab>, {{undernet}}] public sealed class Core;""" + "\n";

    static string Members(int count, string duty) => string.Concat(Enumerable.Range(1, count).Select(number =>
        $"[Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>{duty}] public sealed class {duty[(duty.IndexOf('.', StringComparison.Ordinal) + 1)..].TrimEnd(')')}{number};\n"));

    const string Range = "Undernet(\"10.90.0.0/24\")";

    const string Seed = "(Duties = Duty.Registry)";

    const string Other = "(Duties = Duty.Relay)";

    const string Store = "(Duties = Duty.Storage)";

    [Theory]
    [InlineData(1, 2, "one member with Duty.Registry (Registry1): when it is down, nobody finds the others. Give the duty to three or five.")]
    [InlineData(2, 0, "2 members with Duty.Registry (Registry1, Registry2): when one of them is down, the other has no majority. Give the duty to one of them alone, or to a third.")]
    [InlineData(2, 1, "2 members with Duty.Registry (Registry1, Registry2): when one of them is down, the other has no majority. Give the duty to one more.")]
    [InlineData(4, 0, "4 members with Duty.Registry (Registry1, Registry2, Registry3, Registry4): an even number stands no more failures than one less. "
        + "Give the duty to one more or to one less.")]
    [InlineData(9, 0, "9 members with Duty.Registry (Registry1, Registry2, Registry3, Registry4, Registry5, Registry6, Registry7, Registry8, Registry9): "
        + "each change waits for most of them. Give the duty to three or five.")]
    public Task NIX1014_fires_on_numbers_without_a_good_majority(int seeds, int others, string problem) => Expect.Messages(
        Core(Range, "{|NIX1014:Constellation|}") + Members(seeds, Seed) + Members(others, Other), "Core has " + problem);

    [Fact]
    public Task NIX1014_names_the_first_of_many() => Expect.Messages(
        Core(Range, "{|NIX1014:Constellation|}") + Members(12, Seed),
        "Core has 12 members with Duty.Registry (Registry1, Registry10, Registry11, Registry12, Registry2, Registry3, Registry4, Registry5, "
        + "Registry6, Registry7 and 2 more): each change waits for most of them. Give the duty to three or five.");

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 0)]
    [InlineData(5, 4)]
    [InlineData(7, 0)]
    public Task NIX1014_takes_none_odd_numbers_and_one_of_two(int seeds, int others) =>
        Expect.Marked(Core(Range) + Members(seeds, Seed) + Members(others, Other));

    [Fact]
    public Task NIX1014_counts_the_machines_of_a_cluster() => Expect.Marked(Core(Range) + """
        [Cluster(Count = 3), Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>(Duties = Duty.Registry | Duty.Storage)] public sealed class Seeds;
        """);

    [Theory]
    [InlineData(3, 2, 1, "only 2 members with Duty.Storage (Storage1, Storage2)")]
    [InlineData(2, 1, 4, "only 1 member with Duty.Storage (Storage1)")]
    [InlineData(2, 0, 1, "only 1 member")]
    public Task NIX1015_fires_on_more_copies_than_machines_for_them(int replicas, int storage, int others, string have) => Expect.Messages(
        Core($$"""{|NIX1015:Undernet("10.90.0.0/24", Replicas = {{replicas}})|}""") + Members(storage, Store) + Members(others, Other),
        $"Core has Replicas = {replicas}, but {have}. Give Duty.Storage to more members, or lower Replicas.");

    [Theory]
    [InlineData(2, 2, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(3, 0, 3)]
    public Task NIX1015_takes_as_many_copies_as_machines(int replicas, int storage, int others) =>
        Expect.Marked(Core($"Undernet(\"10.90.0.0/24\", Replicas = {replicas})") + Members(storage, Store) + Members(others, Other));

    static string Spread(string elsewhere) => $$"""
        [Community, In<HomeLab>] public sealed class Cloud;
        [Node(Image.Base, Arch.X86_64), In<Cloud>, Reachable(Reachability.Direct), MemberOf<Core>{{elsewhere}}] public sealed class Far;
        """;

    [Fact]
    public Task NIX1016_fires_when_all_copies_are_in_one_of_several_communities() => Expect.Messages(
        Core(Range, "{|NIX1016:Constellation|}") + Members(2, Store) + Spread(""),
        "All members of Core with Duty.Storage (Storage1, Storage2) are in Basement: when that is lost, all copies are. "
        + "Give the duty to a member elsewhere, such as Far in Cloud.");

    [Fact]
    public Task NIX1016_lets_copies_be_spread() => Expect.Marked(Core(Range) + Members(2, Store) + Spread(Store));

    [Fact]
    public Task NIX1016_lets_one_community_keep_its_own() => Expect.Marked(Core(Range) + Members(2, Store) + Members(1, Other));

    [Fact]
    public Task NIX1016_has_nothing_to_spread_of_one_copy() =>
        Expect.Marked(Core("Undernet(\"10.90.0.0/24\", Replicas = 1)") + Members(2, Store) + Spread(""));

    [Fact]
    public Task NIX1016_has_nothing_to_spread_on_one_machine() => Expect.Marked(Core(Range) + Members(1, Store) + Spread(""));
}
