using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class FleetShapeTests
{
    [Fact]
    public Task The_prelude_alone_is_sound() => Expect.Marked("");

    [Fact]
    public Task NIX0001_fires_on_a_thing_of_a_project_without_fleet() => Expect.MessagesAlone("""
        [Cluster]
        public sealed class {|NIX0001:Kiosks|};
        """,
        "Kiosks belongs to no fleet: this project declares none. Add a class with [Fleet(StateVersion = \"26.05\")].");

    [Fact]
    public Task NIX0001_leaves_a_project_of_profiles_alone() => Expect.MarkedAlone("""
        [Option("services.fail2ban.enable", true)]
        public sealed class HardenedAttribute : ProfileAttribute;
        """);

    [Fact]
    public Task NIX0002_fires_on_each_fleet() => Expect.MessagesAlone($$"""
        [{|NIX0002:Fleet(StateVersion = "26.05")|}, Operator("alice", "{{Prelude.Key}}")]
        public sealed class First;
        [{|NIX0002:Fleet(StateVersion = "26.05")|}]
        public sealed class Second;
        [Community, In<First>]
        public sealed class Site;
        [Node(Image.Base, Arch.X86_64), In<Site>]
        public sealed class One;
        """,
        "This project declares several fleets: First, Second. Keep one; put the others into projects of their own.",
        "This project declares several fleets: First, Second. Keep one; put the others into projects of their own.");

    [Fact]
    public Task NIX0003_fires_on_a_fleet_without_nodes() => Expect.MessagesAlone("""
        [{|NIX0003:Fleet(StateVersion = "26.05")|}]
        public sealed class Nobody;

        [Device]
        public sealed class Printer;
        """,
        "Nobody has no node, so there is nothing to build. Add a class with [Node(Image.Base, Arch.X86_64), On<SomeNetwork>(\"...\")].");

    [Fact]
    public Task NIX0003_is_content_with_one_node_in_a_cluster() => Expect.MarkedAlone($$"""
        [Fleet(StateVersion = "26.05"), Operator("alice", "{{Prelude.Key}}")]
        public sealed class Small;
        [Community, In<Small>]
        public sealed class Site;
        [Cluster(Count = 1), Node(Image.Base, Arch.X86_64), In<Site>]
        public sealed class One;
        """);

    [Theory]
    [InlineData("24.11")]
    [InlineData("26.05")]
    [InlineData("13.10")]
    public Task NIX0013_takes_releases_up_to_the_installed_one(string version) =>
        Expect.Marked($$"""[Node(Image.Base, Arch.X86_64, StateVersion = "{{version}}"), In<Basement>] public sealed class Old;""");

    [Theory]
    [InlineData("26.5", "is not of the form YY.MM")]
    [InlineData("", "is not of the form YY.MM")]
    [InlineData("25.06", "names a month in which NixOS has no release (05 and 11)")]
    [InlineData("26.11", "is later than the release 26.05 that the fleet installs")]
    public Task NIX0013_fires_on_what_is_no_release_or_a_later_one(string version, string problem) => Expect.Messages(
        $$"""[{|NIX0013:Node(Image.Base, Arch.X86_64, StateVersion = "{{version}}")|}, In<Basement>] public sealed class Old;""",
        $"'{version}' is no state version: it {problem}. Write the NixOS release that the machine was first installed with, such as \"26.05\".");

    [Fact]
    public Task NIX0014_fires_on_numbers_that_are_no_member() => Expect.Messages("""
        [{|NIX0014,NIX0014:Node((Image)99, (Arch)99)|}, In<Basement>]
        public sealed class Odd;
        """,
        "Odd has an architecture that this version of NixIaC does not know. Write a named member of Arch.",
        "Odd has an image that this version of NixIaC does not know. Write a named member of Image.");

    [Fact]
    public Task NIX0014_fires_on_an_unknown_release() => Expect.MessagesAlone($$"""
        [{|NIX0014:Fleet(StateVersion = "26.05", Release = (NixosRelease)7)|}, Operator("alice", "{{Prelude.Key}}")]
        public sealed class Future;
        [Community, In<Future>]
        public sealed class Site;
        [Node(Image.Base, Arch.X86_64), In<Site>]
        public sealed class One;
        """,
        "Future has a release that this version of NixIaC does not know. Write a named member of NixosRelease.");

    [Fact]
    public Task NIX0014_takes_numbers_of_members() =>
        Expect.Marked("[Node((Image)3, (Arch)1), In<Basement>] public sealed class Pi;");

    [Fact]
    public Task NIX0015_fires_on_negative_numbers() => Expect.Messages("""
        [{|NIX0015,NIX0015:Node(Image.Base, Arch.X86_64, Cores = -1, MemoryMiB = int.MinValue)|}, {|NIX0015:Builder(MaxJobs = -2)|}, In<Basement>]
        public sealed class Odd;
        """,
        "Odd has Cores = -1. Write a number above 0, or leave it out.",
        "Odd has MemoryMiB = -2147483648. Write a number above 0, or leave it out.",
        "Odd has MaxJobs = -2. Write a number above 0, or leave it out.");

    [Fact]
    public Task NIX0015_takes_0_for_what_is_not_said() =>
        Expect.Marked("[Node(Image.Base, Arch.X86_64, Cores = 0, MemoryMiB = 2048), Builder(MaxJobs = 0), In<Basement>] public sealed class Forge;");
}
