using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Code of C# and Nix in bodies.</summary>
public sealed class CodeTests
{
    static Task Fires(string statements, params string[] messages) => Expect.Messages($$"""
        using System.Linq;
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
    [InlineData("""{|NIX4007:for|} (;;) nixos.Time.TimeZone = "UTC";""", "`for` cannot be read; write `foreach` over a list or over `Enumerable.Range(start, count)`.")]
    [InlineData("""nixos.Nix.Settings.Cores = {|NIX4007:int.Parse("1")|};""",
        "`int.Parse` cannot be called: Configure is read by the compiler and never run. Write LINQ, string methods, `Math`, or a static helper of this project; or give the value as a constant.")]
    [InlineData("""int[] none = []; nixos.Nix.Settings.Cores = {|NIX4008:none[0]|};""", "Position 0 lies outside: there are 0 elements, counted from 0.")]
    [InlineData("""int[] none = []; nixos.Nix.Settings.Cores = {|NIX4008:8 / none.Length|};""", "This divides by zero. Check the divisor before, with a condition.")]
    [InlineData("""nixos.Environment.Variables["EDITOR"] = {|NIX4011:"${pkgs.vim}/bin/vim"|};""",
        "${pkgs.vim} is text on the machine, not Nix: write $\"...{new NixCode(\"pkgs.vim\")}...\"")]
    [InlineData("""nixos.Boot.KernelPackages = {|NIX4013:new NixCode("pkgs.linuxPackages_latest)")|};""",
        "`pkgs.linuxPackages_latest)` is no Nix: This ) closes nothing: the expression ended before it.")]
    [InlineData("""nixos.Environment.Variables["EDITOR"] = {|NIX4013:$"{new NixCode("packages.vim")}/bin/vim"|};""",
        "`packages.vim` is no Nix: packages is not known there. It sees config, inputs, lib, modulesPath, options, pkgs and what Nix itself has.")]
    [InlineData("""nixos.Boot.KernelParams = ["quiet", {|NIX4011:"root=${config.x}"|}];""", "${config.x} is text on the machine, not Nix: write $\"...{new NixCode(\"config.x\")}...\"")]
    [InlineData("""nixos.Environment.SystemPackages = ["git", {|NIX4013:new NixCode("(pkgs.hello")|}, "htop"];""",
        "`(pkgs.hello` is no Nix: This ( is never closed: a ) is missing.")]
    public Task Fires_on_code_that_cannot_be_used(string statement, string message) => Fires(statement, message);

    [Fact]
    public Task Takes_what_can_be_read_worked_out_and_given_to_nix() => Fires("""
        foreach (var port in Enumerable.Range(8000, 3)) nixos.Networking.Firewall.AllowedTCPPorts += [port];
        int[] some = [4]; nixos.Nix.Settings.Cores = 8 / some[0];
        nixos.Environment.Variables["SHELL_TEXT"] = "${HOME}/bin";
        nixos.Environment.Variables["EDITOR"] = $"{new NixCode("pkgs.vim")}/bin/vim";
        nixos.Boot.KernelPackages = new NixCode("let k = pkgs.linuxPackages_latest; in with lib; mkForce k");
        """);

    [Fact]
    public Task A_profile_that_cannot_be_read_is_told_once_and_not_worked_out() => Expect.Marked("""
        public sealed class LoopAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos)
            {
                nixos.Services.Openssh.Ports = [70000];
                {|NIX4007:while|} (true) { }
            }
        }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Loop] public sealed class A;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Loop] public sealed class B;
        """);

    [Fact]
    public Task NIX4008_is_told_in_the_profile_when_one_use_gives_it_the_wrong_argument() => Expect.Marked("""
        public sealed class ShareAttribute(int nodes) : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Nix.Settings.Cores = {|NIX4008:64 / nodes|};
        }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Share(0)] public sealed class A;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Share(4)] public sealed class B;
        """);

    [Theory]
    [InlineData("{|NIX4010:nixos.Networking.Firewall.AllowedTCPPorts = [80]|}")]
    [InlineData("nixos.Networking.Firewall.AllowedTCPPorts += [80]")]
    [InlineData("nixos.Force.Networking.Firewall.AllowedTCPPorts = [80]")]
    [InlineData("nixos.Networking.Firewall.AllowedUDPPorts = [80]")]
    public async Task NIX4010_fires_on_a_list_that_adds_without_saying_so(string statement)
    {
        var found = await Expect.Marked(UserProject.WithPrelude($$"""
            [Community, In<HomeLab>]
            public sealed class Attic { public static void Configure(NixOS nixos) => nixos.Networking.Firewall.AllowedTCPPorts = [22]; }
            [Node(Image.Livestock, Arch.Arm64), In<Attic>]
            public sealed class Desk { public static void Configure(NixOS nixos) => {{statement}}; }
            """));
        if (found is [var message]) Assert.Equal(
            "networking.firewall.allowedTCPPorts is also set by community Attic: both lists count. Write += to say so, or set it through nixos.Force to replace the other.",
            message);
    }
}
