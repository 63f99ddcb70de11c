using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>What the schema says of options in bodies, at the statement that sets them.</summary>
public sealed class StatementTests
{
    static Task Fires(string statements, params string[] messages) => Expect.Messages($$"""
        [Node(Image.Livestock, Arch.Arm64), In<Basement>]
        public sealed class Desk
        {
            public static void Configure(NixOS nixos)
            {
                {{statements}}
            }
        }
        """, messages);

    [Theory]
    [InlineData("""nixos.Services.Openssh.Ports = [22, {|NIX4002:65536|}];""", "services.openssh.ports[1] must be an integer from 0 to 65535, not 65536.")]
    [InlineData("""nixos.Services.Openssh.Ports += [{|NIX4002:-1|}];""", "services.openssh.ports[0] must be an integer from 0 to 65535, not -1.")]
    [InlineData("""nixos.Nix.Settings.MaxJobs = {|NIX4002:"lots"|};""", "nix.settings.max-jobs must be an integer or \"auto\", not the string \"lots\".")]
    [InlineData("""nixos.Force.Services.Openssh.Settings.PermitRootLogin = {|NIX4002:"nope"|};""",
        "services.openssh.settings.PermitRootLogin must be null or one of \"yes\", \"without-password\", \"prohibit-password\", \"forced-commands-only\", \"no\", not the string \"nope\".")]
    [InlineData("""nixos["services.openssh.enable"] = {|NIX4002:1|};""", "services.openssh.enable must be true or false, not 1.")]
    [InlineData("""{|NIX4004:nixos["services.kanidm.enablePam"] = true|};""", "services.kanidm.enablePam is an old name since NixOS 26.05; write services.kanidm.unix.enable.")]
    [InlineData("""nixos.Services.Nginx.VirtualHosts["a"] = new() { ForceSSL = true, Listen = [new() { Addr = "x", Port = {|NIX4002:70000|} }] };""",
        "services.nginx.virtualHosts.a.listen[0].port must be null or an integer from 0 to 65535, not 70000.")]
    [InlineData("""{|NIX4003:nixos.Services.Openssh.Banner = "hi"|};""", "services.openssh.banner is gone since NixOS 26.05; use services.openssh.settings.Banner.")]
    [InlineData("""{|NIX4003:nixos.Security.Polkit.EnablePkexecWrapper = true|};""", "security.polkit.enablePkexecWrapper comes with NixOS 26.11; this is 26.05.")]
    [InlineData("""{|NIX4004:nixos.Services.Kanidm.EnablePam = true|};""", "services.kanidm.enablePam is an old name since NixOS 26.05; write services.kanidm.unix.enable.")]
    [InlineData("""if (nixos.Services.Nginx.Enable) nixos.Services.Openssh.Ports = [{|NIX4002:65536|}];""", "services.openssh.ports[0] must be an integer from 0 to 65535, not 65536.")]
    [InlineData("""{|NIX4009:nixos["services.opensh.enable"] = true|};""",
        "There is no option services.opensh.enable; did you mean services.openssh.enable? If a module of yours declares it, all is well.")]
    [InlineData("""{|NIX4009:nixos["services.mine.enable"] = true|};""", "There is no option services.mine.enable. If a module of yours declares it, all is well.")]
    public Task Fires_on_options_and_values_that_nixos_does_not_take(string statement, string message) => Fires(statement, message);

    // The innermost place that is known to hold what is wrong.
    [Theory]
    [InlineData("""int[] more = [1]; nixos.Services.Openssh.Ports = [{|NIX4002:70000|}, .. more];""")]
    [InlineData("""int[] more = [70000]; nixos.Services.Openssh.Ports = {|NIX4002:[.. more, 22]|};""")]
    [InlineData("""NixList<NixInt> all = [70000]; nixos.Services.Openssh.Ports = {|NIX4002:all|};""")]
    [InlineData("""var all = true; nixos.Services.Openssh.Ports = {|NIX4002:all ? [70000] : []|};""")]
    [InlineData("""nixos.Services.Openssh = new() { Enable = true, Ports = [22, {|NIX4002:70000|}] };""")]
    [InlineData("""nixos.Force.Services.Openssh = new() { Enable = true, Ports = { {|NIX4002:70000|} } };""")]
    [InlineData("""nixos.Force["services"] = new() { ["openssh"] = new() { ["enable"] = {|NIX4002:1|} } };""")]
    public Task NIX4002_marks_the_value_that_is_wrong(string statement) => Expect.Marked($$"""
        [Node(Image.Livestock, Arch.Arm64), In<Basement>]
        public sealed class Desk { public static void Configure(NixOS nixos) { {{statement}} } }
        """);

    [Fact]
    public Task NIX4002_marks_the_statement_when_it_is_not_the_value_that_is_wrong() => Fires("""
        {|NIX4002:nixos["system.build.toplevel"] = new NixCode("null")|};
        """, "system.build.toplevel is set by NixOS itself and may only be read.");

    [Fact]
    public Task Takes_the_ends_of_ranges_and_every_spelling_that_there_is() => Fires("""
        nixos.Services.Openssh.Ports = [0, 65535];
        nixos.Services.Openssh.Settings.PermitRootLogin = "prohibit-password";
        nixos.Nix.Settings.MaxJobs = "auto";
        nixos.Time.TimeZone = null;
        nixos["services.openssh.startWhenNeeded"] = true;
        """);

    const string Message = "services.openssh.ports[0] must be an integer from 0 to 65535, not 70000.";

    [Fact]
    public Task A_profile_is_wrong_once_however_many_nodes_use_it() => Expect.Messages("""
        public sealed class HardenedAttribute(int port) : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Services.Openssh.Ports = [{|NIX4002:port|}];
        }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardened(70000)] public sealed class A;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardened(70000)] public sealed class B;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardened(22)] public sealed class C;
        """, Message);

    [Fact]
    public Task A_base_class_is_wrong_once() => Expect.Messages("""
        public abstract class Web { public static void Configure(NixOS nixos) => nixos.Services.Openssh.Ports = [{|NIX4002:70000|}]; }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class A : Web;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class B : Web;
        """, Message);

    [Fact]
    public Task A_helper_is_told_of_each_value_that_it_is_given() => Expect.Messages("""
        static class Ssh { public static void Listen(NixOS nixos, int port) => nixos.Services.Openssh.Ports = [{|NIX4002,NIX4002:port|}]; }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class A { public static void Configure(NixOS nixos) => Ssh.Listen(nixos, 70000); }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class B { public static void Configure(NixOS nixos) => Ssh.Listen(nixos, 70000); }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class C { public static void Configure(NixOS nixos) => Ssh.Listen(nixos, 70001); }
        """, Message, Message.Replace("70000", "70001", StringComparison.Ordinal));

    [Fact]
    public Task What_is_worked_out_for_members_is_told_where_it_is_set() => Expect.Messages("""
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")]
        public sealed class Core
        {
            public static void Configure(NixOS nixos)
            {
                foreach (var node in Members<Core>.All)
                    nixos.Networking.Firewall.AllowedTCPPorts += [{|NIX4002:node.Name.Length + 65530|}];
            }
        }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, MemberOf<Core>] public sealed class Pi;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, MemberOf<Core>] public sealed class Kitchen;
        """, "networking.firewall.allowedTCPPorts[0] must be an integer from 0 to 65535, not 65537.");

    [Fact]
    public Task NIX4005_fires_on_both_statements() => Fires("""
        {|NIX4005:nixos.Time.TimeZone = "UTC"|};
        {|NIX4005:nixos.Time.TimeZone = "Europe/Vienna"|};
        {|NIX4005:nixos.Services.Openssh.Ports = [22]|};
        {|NIX4005:nixos.Services.Openssh.Ports = [2222]|};
        """,
        "time.timeZone is set twice on Desk, to different values. Keep one of them.",
        "time.timeZone is set twice on Desk, to different values. Keep one of them.",
        "services.openssh.ports is set twice on Desk, to different values. Keep one of them.",
        "services.openssh.ports is set twice on Desk, to different values. Keep one of them.");

    [Fact]
    public Task NIX4005_takes_other_priorities_lists_that_grow_and_conditions() => Fires("""
        nixos.Time.TimeZone = "UTC";
        nixos.Default.Time.TimeZone = "Europe/Vienna";
        nixos.Services.Openssh.Ports = [22];
        nixos.Services.Openssh.Ports += [2222];
        if (nixos.Services.Nginx.Enable) nixos.ZramSwap.MemoryPercent = 20;
        else nixos.ZramSwap.MemoryPercent = 50;
        """);

    [Fact]
    public Task NIX4005_fires_in_the_profile_and_in_the_node_that_disagree() => Expect.Messages("""
        public sealed class UniversalAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => {|NIX4005:nixos.Time.TimeZone = "UTC"|}; }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Universal]
        public sealed class Desk { public static void Configure(NixOS nixos) => {|NIX4005:nixos.Time.TimeZone = "Europe/Vienna"|}; }
        """,
        "time.timeZone is set twice on Desk, to different values. Keep one of them.",
        "time.timeZone is set twice on Desk, to different values, the other time by its profile Universal. Keep one of them.");

    [Theory]
    [InlineData("""{|NIX4015:nixos.Systemd.Services["notes"].ServiceConfig["Restrat"] = "always"|};""")]
    [InlineData("""{|NIX4015:nixos["systemd.services.notes.serviceConfig.Restrat"] = "always"|};""")]
    [InlineData("""nixos.Systemd.Services["notes"].ServiceConfig = new() { Restart = "always", {|NIX4015:["Restrat"] = "always"|} };""")]
    [InlineData("""{|NIX4015:nixos.Force.Systemd.Services["notes"].ServiceConfig = new() { ["Restrat"] = "always" }|};""")]
    public Task NIX4015_fires_on_keys_that_look_misspelt(string statement) => Fires(statement,
        "systemd.services.notes.serviceConfig takes any key, but none is known there that is named Restrat; did you mean Restart? "
        + "In Configure that is the member Restart.");

    [Fact]
    public Task NIX4015_takes_known_keys_new_ones_and_foreign_ones() => Fires("""
        nixos.Systemd.Services["notes"].ServiceConfig["Restart"] = "always";
        nixos.Systemd.Services["notes"].ServiceConfig["BrandNewKey"] = "always";
        nixos.Systemd.Services["notes"].ServiceConfig["X-Restart"] = "always";
        nixos.Systemd.Services["notes"].Environment["Restrat"] = "always";
        """);
}
