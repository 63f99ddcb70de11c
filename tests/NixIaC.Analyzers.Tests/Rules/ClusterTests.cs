using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class ClusterTests
{
    static readonly string Long = new('a', 59);

    [Theory]
    [InlineData("Cluster", "does not say how many machines it has: add Count = 3, or [Inventory<Row>(\"file.csv\")].")]
    [InlineData("Cluster(Count = 0)", "has Count = 0: write a number from 1 to 10000.")]
    [InlineData("Cluster(Count = int.MaxValue)", "has Count = 2147483647: write a number from 1 to 10000.")]
    [InlineData("Cluster(Count = 2, Names = \"kiosk\")",
        "has Names = 'kiosk', which has no place for the member's number: write {n}, or {n:00} for at least two digits.")]
    [InlineData("Cluster(Count = 2, Names = \"Kiosk {n}\")",
        "has Names = 'Kiosk {n}', which names the first member 'Kiosk 1': that contains 'K'; only a-z, 0-9 and '-' are allowed.")]
    public Task NIX0011_fires_on_counts_and_names(string cluster, string problem) => Expect.Messages(
        $$"""[{|NIX0011:{{cluster}}|}, Node(Image.Base, Arch.X86_64), In<Basement>] public sealed class Kiosks;""", "Kiosks " + problem);

    [Fact]
    public Task NIX0011_fires_on_a_group_with_a_count() => Expect.Messages("""
        [{|NIX0011:Cluster(Count = 3)|}]
        public sealed class Kiosks;
        """,
        "Kiosks gives a count or names but no [Node]: add [Node(...)] for what the members are, or leave Count and Names out.");

    [Fact]
    public Task NIX0011_looks_at_the_longest_name() => Expect.Messages($$"""
        [Cluster(Count = 999, Names = "{{Long}}-{n}"), Node(Image.Base, Arch.X86_64), In<Basement>]
        public sealed class Fits;
        [{|NIX0011:Cluster(Count = 10000, Names = "{{Long}}{n}")|}, Node(Image.Base, Arch.X86_64), In<Basement>]
        public sealed class TooLong;
        """,
        $"TooLong names its last member '{Long}1'... (64 characters), which has 64 characters, at most 63 are allowed. Choose shorter Names."
            .Replace("1'...", "1...'", StringComparison.Ordinal));

    [Fact]
    public Task NIX0011_takes_1_and_10000() => Expect.Marked("""
        [Cluster(Count = 1), Node(Image.Base, Arch.X86_64), In<Basement>]
        public sealed class Few;
        [Cluster(Count = 10000, Names = "{n:00000}-many"), Node(Image.Base, Arch.X86_64), In<Basement>]
        public sealed class Many;
        """);

    [Fact]
    public Task Two_clusters_that_share_thousands_of_names_and_addresses_say_so_once_each() => Expect.Messages("""
        [Network("10.0.0.0/8"), In<Basement>]
        public sealed class Wan;
        [{|NIX1001:Cluster(Count = 10000, Names = "kiosk-{n}")|}, Node(Image.Base, Arch.X86_64), {|NIX3001:On<Wan>("10.0.0.1")|}]
        public sealed class Old;
        [{|NIX1001:Cluster(Count = 10000, Names = "kiosk-{n}")|}, Node(Image.Base, Arch.X86_64), {|NIX3001:On<Wan>("10.0.1.0")|}]
        public sealed class Young;
        """,
        "The name 'kiosk-1' is taken twice, by Old and by Young. Rename one of the types, or say Name = \"...\".",
        "The address 10.0.1.0 is taken twice, by kiosk-256 of Old and by kiosk-1 of Young. Give one of them another address.",
        "The name 'kiosk-1' is taken twice, by Young and by Old. Rename one of the types, or say Name = \"...\".",
        "The address 10.0.1.0 is taken twice, by kiosk-1 of Young and by kiosk-256 of Old. Give one of them another address.");

    [Fact]
    public Task NIX0011_fires_on_a_hardware_address_that_all_members_share() => Expect.Messages("""
        [{|NIX0011:Cluster(Count = 2)|}, Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.101", Mac = "52:54:00:12:34:56")]
        public sealed class Frames;
        """,
        "Frames gives all its machines the hardware address '52:54:00:12:34:56': "
        + "say Interface = \"...\" instead, or make a class for each machine.");
}
