using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class TopologyTests
{
    [Fact]
    public Task NIX1001_fires_on_both_ends() => Expect.Messages("""
        [{|NIX1001:Node(Image.Base, Arch.X86_64, Name = "pi")|}, In<Basement>]
        public sealed class Raspberry;
        [{|NIX1001:Device|}]
        public sealed class Pi;
        """,
        "The name 'pi' is taken twice, by Raspberry and by Pi. Rename one of the types, or say Name = \"...\".",
        "The name 'pi' is taken twice, by Pi and by Raspberry. Rename one of the types, or say Name = \"...\".");

    [Fact]
    public Task NIX1001_tells_types_of_one_name_apart() => Expect.Messages("""
        namespace North { [{|NIX1001:Device|}] public sealed class Pi; }
        namespace South { [{|NIX1001:Device|}] public sealed class Pi; }
        """,
        "The name 'pi' is taken twice, by North.Pi and by South.Pi. Rename one of the types, or say Name = \"...\".",
        "The name 'pi' is taken twice, by South.Pi and by North.Pi. Rename one of the types, or say Name = \"...\".");

    [Fact]
    public Task NIX1001_fires_when_a_member_of_a_cluster_has_the_name_of_a_node() => Expect.Marked("""
        [{|NIX1001:Cluster(Count = 12, Names = "frame-{n:00}")|}, Node(Image.Base, Arch.X86_64), In<Basement>]
        public sealed class Frames;
        [{|NIX1001:Device(Name = "frame-12")|}]
        public sealed class Twelfth;
        [Device(Name = "frame-13")]
        public sealed class Thirteenth;
        """);

    [Fact]
    public Task NIX1001_lets_different_kinds_share_a_name() => Expect.Marked("""
        [Constellation(Name = "pi"), In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Community(Name = "pi"), In<HomeLab>] public sealed class Attic;
        [Network("10.0.0.0/24", Name = "pi"), In<Attic>] public sealed class Roof;
        [Node(Image.Base, Arch.X86_64), In<Attic>, MemberOf<Core>] public sealed class Pi;
        """);

    [Fact]
    public Task NIX1001_fires_when_a_cluster_has_the_name_of_a_machine() => Expect.Messages("""
        [{|NIX1001:Cluster(Name = "pi")|}]
        public sealed class Group;
        [{|NIX1001:Node(Image.Base, Arch.X86_64)|}, In<Basement>, MemberOf<Group>]
        public sealed class Pi;
        """,
        "The name 'pi' is taken twice, by Group and by Pi. Rename one of the types, or say Name = \"...\".",
        "The name 'pi' is taken twice, by Pi and by Group. Rename one of the types, or say Name = \"...\".");

    [Fact]
    public Task NIX1001_lets_the_case_of_letters_make_no_difference() => Expect.Marked("""
        [{|NIX1001:Community|}, In<HomeLab>] public sealed class Attic;
        [{|NIX1001,NIX0009:Community(Name = "ATTIC")|}, In<HomeLab>] public sealed class Roof;
        [Device, In<Attic>] public sealed class Antenna;
        [Device, In<Roof>] public sealed class Dish;
        """);

    [Fact]
    public Task NIX1001_fires_on_a_system_of_a_divided_cluster() => Expect.Marked(UserProject.WithPrelude("""
        public sealed record Kiosk(string Name, string Disk);
        [{|NIX1001:Cluster|}, Node(Image.Livestock, Arch.Arm64), On<Lan>, Inventory<Kiosk>("inventory/kiosks.csv")]
        public sealed class Kiosks
        {
            public static void Configure(NixOS nixos, Kiosk self) => nixos.Boot.Loader.Grub.Device = self.Disk;
        }
        [{|NIX1001:Cluster(Count = 2)|}, Node(Image.Base, Arch.Arm64), On<Lan>] public sealed class KiosksNvme;
        """) with { Files = [("inventory/kiosks.csv", "Name,Disk\na,nvme\nb,nvme\nc,sata\nd,sata\n")] });

    [Fact]
    public Task NIX1002_fires_on_a_node_without_a_place() => Expect.Messages("""
        [{|NIX1002:Node(Image.Base, Arch.X86_64)|}, Operator("alice", "KEY")]
        public sealed class Pi;
        """.Replace("KEY", Prelude.Key, StringComparison.Ordinal),
        "Pi is in no community. Put it on a network with [On<SomeNetwork>(\"...\")], or into a community with [In<SomeCommunity>].");

    [Fact]
    public Task NIX1003_fires_on_a_node_in_two_communities() => Expect.Messages("""
        [Community, In<HomeLab>]
        public sealed class Attic;
        [{|NIX1003:Node(Image.Base, Arch.X86_64)|}, On<Lan>, In<Attic>]
        public sealed class Pi;
        """,
        "Pi is in several communities: Basement, Attic. A node stands in one place: keep the networks of one community.");

    [Fact]
    public Task NIX1003_lets_a_node_say_its_community_twice() => Expect.Marked("""
        [Network("10.0.0.0/8"), In<Basement>]
        public sealed class Wan;
        [Node(Image.Base, Arch.X86_64), On<Lan>(Interface = "a"), On<Wan>(Interface = "b"), In<Basement>]
        public sealed class Pi;
        """);

    const string WithoutOperator = """
        [Fleet(StateVersion = "26.05")]
        public sealed class Lonely;
        [Community, In<Lonely>]
        public sealed class Site;

        """;

    [Fact]
    public Task NIX1004_fires_on_a_node_that_nobody_can_enter() => Expect.MessagesAlone(WithoutOperator + """
        [{|NIX1004:Node(Image.Base, Arch.X86_64)|}, In<Site>]
        public sealed class Pi;
        """,
        "Nobody could log in to Pi: it has no operator. Add [Operator(\"name\", \"ssh-ed25519 ...\")] to the fleet, to its community or to the node.");

    [Theory]
    [InlineData("Imports(\"hardware/pi.nix\")")]
    [InlineData("Option(\"users.users.root.openssh.authorizedKeys.keys\", new[] { \"KEY\" })")]
    [InlineData("Operator(\"bob\", \"KEY\")")]
    public Task NIX1004_is_content_with_any_way_in(string attribute) => Expect.MarkedAlone(WithoutOperator
        + $"[Node(Image.Base, Arch.X86_64), In<Site>, {attribute.Replace("KEY", Prelude.Key, StringComparison.Ordinal)}] public sealed class Pi;");

    [Theory]
    [InlineData("Operator(\"bob\")", "''", "is empty")]
    [InlineData("Operator(\"bob\", \"AAAAC3Nza\")", "'AAAAC3Nza'", "does not begin with a kind of key, such as ssh-ed25519")]
    [InlineData("Operator(\"bob\", \"ssh-ed25519\")", "'ssh-ed25519'", "ends after the kind of key")]
    [InlineData("Operator(\"bob\", \"ssh-ed25519 AAAAC3Nza bob\")", "'ssh-ed25519 AAAAC3Nza bob'",
        "is cut short or damaged: its second part does not hold such a key")]
    [InlineData("Operator(\"bob\", \"-----BEGIN PRIVATE KEY-----\")", "'-----BEGIN PRIVATE KEY-----'",
        "is a private key: it must never leave its owner")]
    public Task NIX1005_fires_on_what_is_no_public_key(string attribute, string key, string problem) => Expect.Messages(
        $$"""[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX1005:{{attribute}}|}] public sealed class Pi;""",
        $"{key} is no public SSH key of 'bob': it {problem}. Copy the one line of the file ~/.ssh/id_ed25519.pub.");

    [Fact]
    public Task NIX1005_takes_keys_without_comment() => Expect.Marked($$"""
        [Node(Image.Base, Arch.X86_64), In<Basement>, Operator("bob", "{{Prelude.Key[..Prelude.Key.LastIndexOf(' ')]}}")]
        public sealed class Pi;
        """);

    [Theory]
    [InlineData("Option(\"users.mutableUsers\", false)")]
    [InlineData("Option(\"users.users.ann.openssh.authorizedKeys.keys\", new string[0])")]
    [InlineData("Option(\"users.users.ann.hashedPasswordFile\", null)")]
    public Task NIX1004_is_not_silenced_by_options_that_let_nobody_in(string option) => Expect.MarkedAlone(WithoutOperator
        + $"[{{|NIX1004:Node(Image.Base, Arch.X86_64)|}}, In<Site>, {option}] public sealed class Pi;");
}
