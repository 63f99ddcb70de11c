using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class MembershipTests
{
    const string Member = "[Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>] public sealed class Pi;";

    [Fact]
    public Task NIX1006_fires_on_a_constellation_without_a_range() => Expect.Messages($$"""
        [{|NIX1006:Constellation|}, In<HomeLab>]
        public sealed class Core;
        {{Member}}
        """,
        "Core has no address range for its undernet, the private network of its members. Write [Undernet(\"10.90.0.0/24\")] beside [Constellation].");

    [Fact]
    public Task NIX1006_fires_on_an_undernet_without_a_range() => Expect.Messages($$"""
        [Constellation, In<HomeLab>, {|NIX1006:Undernet|}]
        public sealed class Core;
        {{Member}}
        """,
        "Core has no address range for its undernet, the private network of its members. Write [Undernet(\"10.90.0.0/24\")] beside [Constellation].");

    [Fact]
    public Task NIX1006_leaves_out_ranges_in_use_and_gives_each_constellation_its_own() => Expect.Messages("""
        [Network("10.90.0.0/23"), In<Basement>] public sealed class Wan;
        [Constellation, In<HomeLab>, Undernet("10.90.3.0/24")] public sealed class Known;
        [{|NIX1006:Constellation|}, In<HomeLab>] public sealed class One;
        [{|NIX1006:Constellation|}, In<HomeLab>] public sealed class Two;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Known>, MemberOf<One>, MemberOf<Two>] public sealed class Pi;
        """,
        "One has no address range for its undernet, the private network of its members. Write [Undernet(\"10.90.2.0/24\")] beside [Constellation].",
        "Two has no address range for its undernet, the private network of its members. Write [Undernet(\"10.90.4.0/24\")] beside [Constellation].");

    [Theory]
    [InlineData(254, "10.90.0.0/24")]
    [InlineData(255, "10.90.0.0/23")]
    [InlineData(10000, "10.90.0.0/18")]
    public Task NIX1006_proposes_a_range_that_the_members_fit_into(int members, string range) => Expect.Messages($$"""
        [{|NIX1006:Constellation|}, In<HomeLab>] public sealed class Core;
        [Cluster(Count = {{members}}), Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>] public sealed class Many;
        """,
        $"Core has no address range for its undernet, the private network of its members. Write [Undernet(\"{range}\")] beside [Constellation].");

    [Fact]
    public Task NIX1006_proposes_nothing_when_all_is_taken() => Expect.Messages("""
        [Network("10.0.0.0/8"), In<Basement>] public sealed class Wan;
        [{|NIX1006:Constellation|}, In<HomeLab>] public sealed class Core;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>] public sealed class Pi;
        """,
        "Core has no address range for its undernet, the private network of its members. Write [Undernet(\"...\")] beside [Constellation].");

    [Theory]
    [InlineData("{|NIX1007:Constellation|}, In<HomeLab>, Undernet(\"10.90.0.0/24\")")]
    [InlineData("{|NIX1007:Cluster|}")]
    [InlineData("{|NIX1007:Cluster|}, In<Basement>")]
    public Task NIX1007_fires_on_what_nobody_joins(string attributes) => Expect.Messages(
        $"[{attributes}] public sealed class Core;",
        "Core has no members. Write [MemberOf<Core>] on the nodes that are meant, or take Core away.");

    [Fact]
    public Task NIX1007_is_content_with_one_member() => Expect.Marked($$"""
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        {{Member}}
        """);

    [Fact]
    public async Task NIX1008_fires_on_every_thing_of_another_project()
    {
        var office = UserProject.Bare($$"""
            [Fleet(StateVersion = "26.05"), Operator("alice", "{{Prelude.Key}}")] public sealed class Head;
            [Community, In<Head>] public sealed class Tower;
            [Node(Image.Base, Arch.X86_64), In<Tower>, Builder] public sealed class Builder;
            public abstract class Template;
            """).Compile("Office").ToMetadataReference();
        var found = await Expect.Marked(UserProject.WithPrelude("""
            [Node(Image.Base, Arch.X86_64), {|NIX1008:In<Tower>|}, {|NIX1008:BuiltOn<Builder>|}] public sealed class Pi;
            [Device, {|NIX0007:In<Template>|}] public sealed class Printer;
            """) with { OtherReferences = [office] });
        Assert.Equal(
            [
                "[In<T>] on Pi names Tower, a [Community] of the project Office and so of another fleet. Name one of HomeLab, or declare both in one project.",
                "[BuiltOn<T>] on Pi names Builder, a [Node] of the project Office and so of another fleet. Name one of HomeLab, or declare both in one project.",
                "[In<T>] names Template, which is not part of this fleet (it has no attribute such as [Network] or [Node], or is in another project); "
                + "it must name a [Community].",
            ],
            found);
    }

    static string Two(string cluster, string first, string second) => $$"""
        [Cluster{{cluster}}] public sealed class Web;
        [Node({{first}}), In<Basement>, MemberOf<Web>] public sealed class Blue;
        [Node({{second}}), In<Basement>, MemberOf<Web>] public sealed class Green;
        """;

    [Theory]
    [InlineData("Image.Pet, Arch.X86_64", "image (Base and Pet)")]
    [InlineData("Image.Base, Arch.Arm64", "architecture (X86_64 and Arm64)")]
    [InlineData("Image.Base, Arch.X86_64, StateVersion = \"25.11\"", "state version (26.05 and 25.11)")]
    [InlineData("Image.Pet, Arch.Arm64", "image (Base and Pet) and in architecture (X86_64 and Arm64)")]
    public Task NIX1009_says_in_what_members_differ(string other, string difference) => Expect.Messages(
        Two("", "Image.Base, Arch.X86_64", other).Replace("MemberOf<Web>] public sealed class Green", "{|NIX1009:MemberOf<Web>|}] public sealed class Green", StringComparison.Ordinal),
        $"Blue and Green are both members of Web, but differ in {difference}. Give Web Roles = [...] for what its members are, or say Heterogeneous = true.");

    [Theory]
    [InlineData("", "Image.Base, Arch.X86_64, StateVersion = \"26.05\", Cores = 4")]
    [InlineData("(Heterogeneous = true)", "Image.Pet, Arch.Arm64")]
    public Task NIX1009_lets_members_be_alike_or_declared_to_differ(string cluster, string other) =>
        Expect.Marked(Two(cluster, "Image.Base, Arch.X86_64", other));

    [Fact]
    public Task NIX1009_lets_members_with_roles_differ() => Expect.Marked("""
        [Cluster(Roles = ["a", "b"])] public sealed class Web;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Web>(Role = "a")] public sealed class Blue;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, MemberOf<Web>(Role = "b")] public sealed class Green;
        """);

    [Fact]
    public Task NIX1012_fires_on_the_second_cluster_of_a_node() => Expect.Messages("""
        [Cluster] public sealed class Mail;
        [Cluster] public sealed class Web;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Web>, {|NIX1012:MemberOf<Mail>|}] public sealed class Pi;
        """,
        "Pi is in two clusters, Web and Mail. A node serves one: keep one [MemberOf<T>], or make one of them a [Constellation].");

    [Fact]
    public Task NIX1012_lets_a_cluster_of_equal_machines_join_a_group_and_constellations() => Expect.Marked("""
        [Cluster] public sealed class Web;
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Constellation, In<HomeLab>, Undernet("10.91.0.0/24")] public sealed class Mesh;
        [Cluster(Count = 3), Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>, MemberOf<Web>, MemberOf<Mesh>] public sealed class Pis;
        """);

    [Theory]
    [InlineData("Roles = [\"server\", \"agent\"]", "", "does not say its role in K3s. Write Role = \"...\" with one of 'server', 'agent'.")]
    [InlineData("Roles = [\"server\", \"agent\"]", "(Role = \"Agent\")",
        "has the role 'Agent' in K3s, which has only 'server', 'agent'. Write one of them, or add it to the Roles of K3s.")]
    [InlineData("Name = \"k3s\"", "(Role = \"agent\")",
        "has the role 'agent' in K3s, which has none. Write [Cluster(Roles = [...])] on K3s, or leave the role out.")]
    [InlineData("Name = \"k3s\"", "(Duties = Duty.Storage)",
        "has duties in K3s, which is a cluster: duties are for constellations. Write Role = \"...\" for what it is there, or leave them out.")]
    public Task NIX1017_fires_on_roles_that_do_not_fit(string cluster, string member, string problem) => Expect.Messages($$"""
        [Cluster({{cluster}})] public sealed class K3s;
        [Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX1017:MemberOf<K3s>{{member}}|}] public sealed class Pi;
        """,
        "Pi " + problem);

    [Fact]
    public Task NIX1017_fires_on_a_role_in_a_constellation() => Expect.Messages("""
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX1017:MemberOf<Core>(Role = "server")|}] public sealed class Pi;
        """,
        "Pi has the role 'server' in Core, which is a constellation: roles are for clusters. Write Duties = Duty... for what it does, or leave it out.");

    [Fact]
    public Task NIX1017_takes_no_duty_for_none() => Expect.Marked("""
        [Cluster(Roles = ["server"])] public sealed class K3s;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<K3s>(Role = "server", Duties = Duty.None)] public sealed class Pi;
        """);

    [Theory]
    [InlineData("Roles = [\"Server\"]", "NIX0009", "'Server' cannot be used as a role: it contains 'S'; only a-z, 0-9 and '-' are allowed. Choose another.")]
    [InlineData("Roles = [\"a\", \"b\", \"a\"]", "NIX0011", "Web has the role 'a' twice: take one away.")]
    public Task Roles_are_words_and_each_is_another(string cluster, string id, string message) => Expect.Messages($$"""
        [{|{{id}}:Cluster({{cluster}})|}] public sealed class Web;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Web>(Role = "{{(id == "NIX0009" ? "Server" : "b")}}")] public sealed class Pi;
        """,
        message);

    [Fact]
    public Task NIX0011_fires_on_roles_of_equal_machines() => Expect.Messages("""
        [{|NIX0011:Cluster(Count = 3, Roles = ["a"])|}, Node(Image.Base, Arch.X86_64), In<Basement>] public sealed class Pis;
        """,
        "Pis has [Node], which makes all its machines equal, but Roles or Heterogeneous too: take [Node] away, and let nodes join by [MemberOf<T>].");
}
