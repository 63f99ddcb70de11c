using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class OptionTests
{
    [Theory]
    [InlineData("NIX4001", "\"services.opensh.enable\", true", "There is no option services.opensh.enable; did you mean services.openssh.enable?")]
    [InlineData("NIX4002", "\"services.openssh.enable\", 1", "services.openssh.enable must be true or false, not 1.")]
    [InlineData("NIX4002", "\"services.openssh.enable\", null", "services.openssh.enable must be true or false, not null.")]
    [InlineData("NIX4002", "\"services.openssh.ports\", new long[] { 22, 65536 }", "services.openssh.ports[1] must be an integer from 0 to 65535, not 65536.")]
    [InlineData("NIX4002", "\"time.timeZone\", typeof(int)", "time.timeZone is set to a value that Nix has no form of. "
        + "Write a string, a finite number, true, false, null or a list of strings or numbers.")]
    [InlineData("NIX4002", "\"time.timeZone\", Arch.Arm64", "time.timeZone is set to a value that Nix has no form of. "
        + "Write a string, a finite number, true, false, null or a list of strings or numbers.")]
    [InlineData("NIX4002", "\"services.openssh.ports\", 2222",
        "services.openssh.ports must be a list, each element an integer from 0 to 65535, not 2222. Write [2222].")]
    [InlineData("NIX4002", "\"environment.systemPackages\", new[] { \"htop\" }", "environment.systemPackages[0] must be a package, not the string \"htop\". "
        + "Set it in a .nix file of yours and name that in [Imports].")]
    [InlineData("NIX4003", "\"services.openssh.banner\", \"hi\"", "services.openssh.banner is gone since NixOS 26.05; use services.openssh.settings.Banner.")]
    [InlineData("NIX4003", "\"security.polkit.enablePkexecWrapper\", true",
        "security.polkit.enablePkexecWrapper comes with NixOS 26.11; this is 26.05.")]
    [InlineData("NIX4004", "\"services.kanidm.enablePam\", true", "services.kanidm.enablePam is an old name since NixOS 26.05; write services.kanidm.unix.enable.")]
    [InlineData("NIX4015", "\"services.openssh.settings.maxSessions\", 3", "services.openssh.settings takes any key, but none is known there that is named maxSessions; "
        + "did you mean MaxSessions? In Configure that is the member MaxSessions.")]
    [InlineData("NIX4006", "\"services..openssh\", true", "'services..openssh' is no option path. At character 10: A name is missing before this dot.")]
    [InlineData("NIX4006", "\"\", true",
        "'' is no option path. At character 1: The path is empty; write one such as services.openssh.enable.")]
    [InlineData("NIX4006", "\"services.nginx.virtualHosts.\\\"a\\nb\\\".root\", \"/\"",
        "'services.nginx.virtualHosts.\"a\\u000ab\".root' is no option path. It has a line end or another control character.")]
    public Task Fires_on_options_that_nixos_does_not_take(string rule, string arguments, string message) => Expect.Messages(
        $$"""[Node(Image.Pet, Arch.Arm64), In<Basement>, {|{{rule}}:Option({{arguments}})|}] public sealed class Desk;""", message);

    [Fact]
    public Task Takes_options_of_every_kind() => Expect.Marked("""
        [Node(Image.Pet, Arch.Arm64), In<Basement>]
        [Option("services.openssh.enable", true), Option("services.openssh.ports", new long[] { 22, 2222 }), Option("time.timeZone", null)]
        [Option("services.openssh.settings.MaxAuthTries", 3), Option("networking.firewall.trustedInterfaces", new[] { "lo" })]
        [Option("networking.nameservers", []), Option("networking.firewall.allowedTCPPorts", [80])]
        [Option("services.nginx.virtualHosts.\"example.org\".root", "/srv/www")]
        public sealed class Desk;
        """);

    [Fact]
    public Task NIX4005_fires_on_both_places() => Expect.Messages("""
        [Node(Image.Pet, Arch.Arm64), In<Basement>]
        [{|NIX4005:Option("time.timeZone", "Europe/Vienna")|}, {|NIX4005:Option("time.\"timeZone\"", "UTC")|}]
        public sealed class Desk;
        """,
        "time.timeZone is set twice on Desk, to different values. Keep one of them.",
        "time.timeZone is set twice on Desk, to different values. Keep one of them.");

    [Fact]
    public Task NIX4005_fires_where_a_profile_says_otherwise() => Expect.Messages("""
        [Option("time.timeZone", "UTC")]
        public sealed class UniversalAttribute : ProfileAttribute;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, {|NIX4005:Universal|}, {|NIX4005:Option("time.timeZone", "Europe/Vienna")|}]
        public sealed class Desk;
        """,
        "time.timeZone is set twice on Desk, to different values. Keep one of them.",
        "time.timeZone is set twice on Desk, to different values, the other time by its profile Universal. Keep one of them.");

    [Fact]
    public Task NIX4005_stays_on_a_profile_that_contradicts_itself() => Expect.Marked("""
        [{|NIX4005:Option("time.timeZone", "UTC")|}, {|NIX4005:Option("time.timeZone", "Europe/Vienna")|}]
        public sealed class TornAttribute : ProfileAttribute;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, Torn]
        public sealed class Desk;
        """);

    [Fact]
    public Task NIX4005_lets_levels_differ_lists_join_and_equal_values_repeat() => Expect.Marked("""
        [Community, In<HomeLab>, Option("time.timeZone", "UTC")]
        public sealed class Attic;
        [Node(Image.Pet, Arch.Arm64), In<Attic>, Option("time.timeZone", "Europe/Vienna"), Option("time.timeZone", "Europe/Vienna")]
        [Option("services.openssh.ports", new long[] { 22 }), Option("services.openssh.ports", new long[] { 2222 })]
        public sealed class Desk;
        """);

    [Fact]
    public Task NIX4005_fires_on_a_list_and_a_value_and_on_an_option_inside_another() => Expect.Messages("""
        [Node(Image.Pet, Arch.Arm64), In<Basement>]
        [{|NIX4005:Option("services.openssh.settings.AllowUsers", null)|}, {|NIX4005:Option("services.openssh.settings.AllowUsers", new[] { "alice" })|}]
        public sealed class Desk;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>]
        [{|NIX4005:Option("nixiac.livestock.updates.rebootWindow", null)|}, {|NIX4005:Option("nixiac.livestock.updates.rebootWindow.lower", "01:00")|}]
        public sealed class Table;
        """,
        "services.openssh.settings.AllowUsers is set twice on Desk, to different values. Keep one of them.",
        "services.openssh.settings.AllowUsers is set twice on Desk, to different values. Keep one of them.",
        "nixiac.livestock.updates.rebootWindow is set twice on Table, to different values, the other time as nixiac.livestock.updates.rebootWindow.lower. Keep one of them.",
        "nixiac.livestock.updates.rebootWindow.lower is set twice on Table, to different values, the other time as nixiac.livestock.updates.rebootWindow. Keep one of them.");

    [Fact]
    public Task NIX4005_fires_where_two_constellations_of_a_node_disagree() => Expect.Messages("""
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24"), Option("time.timeZone", "UTC")]
        public sealed class Core;
        [Constellation, In<HomeLab>, Undernet("10.91.0.0/24"), Option("time.timeZone", "Europe/Vienna")]
        public sealed class Mesh;
        [{|NIX4005:Node(Image.Pet, Arch.Arm64)|}, In<Basement>, MemberOf<Core>, MemberOf<Mesh>]
        public sealed class Desk;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, MemberOf<Core>, MemberOf<Mesh>, Option("time.timeZone", "UTC")]
        public sealed class Table;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, MemberOf<Core>]
        public sealed class Shelf;
        """,
        "time.timeZone is set twice on Desk, to different values, by Core and by Mesh. Keep one of them.");
}
