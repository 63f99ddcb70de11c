using Xunit;

namespace NixIaC.Cli.Tests.Import;

/// <summary>What each form of Nix becomes.</summary>
public sealed class FormsTests
{
    [Theory]
    // Values.
    [InlineData("{ services.openssh.ports = [ 22 2222 ]; }", "nixos.Services.Openssh.Ports = [22, 2222];")]
    [InlineData("{ services.openssh = { enable = true; settings.X11Forwarding = false; }; }", "nixos.Services.Openssh.Enable = true;\nnixos.Services.Openssh.Settings.X11Forwarding = false;")]
    [InlineData("{ networking.domain = null; }", "nixos.Networking.Domain = null;")]
    [InlineData("{ time.timeZone = \"Europe/\\\"Wien\\\"\"; }", "nixos.Time.TimeZone = \"Europe/\\\"Wien\\\"\";")]
    [InlineData("{ nix.settings.max-jobs = 4; }", "nixos.Nix.Settings.MaxJobs = 4;")]
    [InlineData("{ nix.settings.min-free = 2 * 1024; }", "nixos.Nix.Settings.MinFree = 2L * 1024L;")]
    [InlineData("{ users.motd = ''\n  a {b}\n    \"c\"\n''; }", "nixos.Users.Motd = \"\"\"\na {b}\n  \"c\"\n\n\"\"\";")]
    [InlineData("{ environment.systemPackages = with pkgs; [ git htop ]; }", "nixos.Environment.SystemPackages = [\"git\", \"htop\"];")]
    [InlineData("{ environment.systemPackages = [ pkgs.git pkgs.python3Packages.pip ]; }", "nixos.Environment.SystemPackages = [\"git\", \"python3Packages.pip\"];")]
    [InlineData("{ nix.package = pkgs.lix; }", "nixos.Nix.Package = \"lix\";")]
    [InlineData("{ services.nginx.virtualHosts.\"example.org\".root = /srv/www; }", "nixos.Services.Nginx.VirtualHosts[\"example.org\"].Root = \"/srv/www\";")]
    [InlineData("{ services.nginx.virtualHosts.x = { root = \"/a\"; locations.\"/\".proxyPass = \"http://b\"; }; }",
        "nixos.Services.Nginx.VirtualHosts[\"x\"] = new() { Root = \"/a\", Locations = new() { [\"/\"] = new() { ProxyPass = \"http://b\" } } };")]
    [InlineData("{ swapDevices = [ { device = \"/swap\"; size = 512; } ]; }", "nixos.SwapDevices = [new() { Device = \"/swap\", Size = 512 }];")]
    [InlineData("{ users.groups.media = { }; }", "nixos.Users.Groups[\"media\"] = new();")]
    [InlineData("{ a.b = { c = 1; }; a.d.e = [ null ]; }", "nixos[\"a.b\"] = new() { [\"c\"] = 1 };\nnixos[\"a.d.e\"] = [null];")]
    // Priorities and conditions.
    [InlineData("{ zramSwap.memoryPercent = lib.mkDefault 50; }", "nixos.Default.ZramSwap.MemoryPercent = 50;")]
    [InlineData("{ services.openssh.ports = lib.mkForce [ 22 ]; }", "nixos.Force.Services.Openssh.Ports = [22];")]
    [InlineData("with lib; { environment.systemPackages = mkBefore [ pkgs.git ]; users.motd = mkAfter \"x\"; }",
        "nixos.Before.Environment.SystemPackages = [\"git\"];\nnixos.After.Users.Motd = \"x\";")]
    [InlineData("{ services.zfs.trim.enable = lib.mkIf config.boot.zfs.enabled true; }", "if (nixos.Boot.Zfs.Enabled)\n{\n    nixos.Services.Zfs.Trim.Enable = true;\n}")]
    [InlineData("lib.mkIf (config.services.nginx.enable && !config.services.caddy.enable) { networking.domain = \"x\"; }",
        "if (nixos.Services.Nginx.Enable && !nixos.Services.Caddy.Enable)\n{\n    nixos.Networking.Domain = \"x\";\n}")]
    [InlineData("{ networking.firewall.allowedTCPPorts = [ 22 ] ++ lib.optionals config.services.nginx.enable [ 80 443 ]; }",
        "nixos.Networking.Firewall.AllowedTCPPorts = [22];\nif (nixos.Services.Nginx.Enable)\n{\n    nixos.Networking.Firewall.AllowedTCPPorts += [80, 443];\n}")]
    // Own configuration and names of let.
    [InlineData("{ nix.settings.cores = config.nix.settings.max-jobs; }", "nixos.Nix.Settings.Cores = nixos.Nix.Settings.MaxJobs;")]
    [InlineData("{ users.motd = \"${config.networking.hostName}!\"; }", "nixos.Users.Motd = $\"{nixos.Networking.HostName}!\";")]
    [InlineData("let user = \"ada\"; in { users.users.${user}.home = \"/home/${user}\"; }", "var user = \"ada\";\n\nnixos.Users.Users[user].Home = $\"/home/{user}\";")]
    [InlineData("let cfg = config.services.openssh; ports = [ 1 2 ]; in { networking.firewall = { allowedTCPPorts = ports; enable = cfg.enable; }; }",
        "nixos.Networking.Firewall.AllowedTCPPorts = [1, 2];\nnixos.Networking.Firewall.Enable = nixos.Services.Openssh.Enable;")]
    // What stays Nix.
    [InlineData("{ boot.kernelPackages = pkgs.linuxPackages_latest; }", "// Left as Nix: there is no C# for it.\nnixos.Boot.KernelPackages = new NixCode(\"pkgs.linuxPackages_latest\");")]
    [InlineData("with lib; let n = 3; in { nix.settings.cores = max n 4; }", "// Left as Nix: there is no C# for it.\nnixos.Nix.Settings.Cores = new NixCode(\"with lib; let n = 3; in max n 4\");")]
    [InlineData("{ environment.systemPackages = with pkgs; [ git (hello.override { }) ]; }",
        "// Partly left as Nix: there is no C# for it.\nnixos.Environment.SystemPackages = [\"git\", new NixCode(\"with pkgs; (hello.override { })\")];")]
    [InlineData("lib.mkIf (lib.versionOlder lib.version \"26.11\") { networking.domain = \"x\"; }",
        "// Left as Nix: there is no C# for it.\nnixos.Networking.Domain = new NixCode(\"lib.mkIf (lib.versionOlder lib.version \\\"26.11\\\") (\\\"x\\\")\");")]
    [InlineData("{ users.users.a.shell = pkgs.zsh; }", "// Left as Nix: there is no C# for it.\nnixos.Users.Users[\"a\"].Shell = new NixCode(\"pkgs.zsh\");")]
    // Comments.
    [InlineData("{\n  # One.\n  time.timeZone = \"UTC\"; # two\n  /* Three\n     four. */\n  networking.domain = \"x\";\n\n  # Five.\n}",
        "// One.\nnixos.Time.TimeZone = \"UTC\"; // two\n// Three\n// four.\nnixos.Networking.Domain = \"x\";\n// Five.")]
    public void It_becomes(string nix, string statements)
    {
        Assert.Equal(statements, Imported.Body(nix));
        Assert.Equal([], Imported.Compile(Imported.Of($"{{ config, lib, pkgs, ... }}:\n{nix}")).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Options_with_a_new_name_get_it_and_those_that_are_gone_are_named()
    {
        Assert.Equal("// services.kanidm.enableServer is called services.kanidm.server.enable now.\nnixos.Services.Kanidm.Server.Enable = true;",
            Imported.Body("{ services.kanidm.enableServer = true; }"));
        Assert.Equal("// NixOS 26.05 has no programs.light.enable any more.\nnixos.Programs.Light.Enable = true;", Imported.Body("{ programs.light.enable = true; }"));
    }

    [Fact]
    public void Facts_of_the_machine_become_attributes()
    {
        var code = Imported.Of("""
            # The box.
            { modulesPath, inputs, ... }: {
              imports = [ ./hardware-configuration.nix ./users ./services/web.nix (modulesPath + "/profiles/minimal.nix") inputs.sops.nixosModules.sops ];
              networking = { hostName = "front-door"; };
              nixpkgs.hostPlatform = "aarch64-linux";
              system.stateVersion = "24.11"; # of the first install
            }
            """);
        Assert.Contains("// The box.\n// of the first install\n", code, StringComparison.Ordinal);
        Assert.Contains("[Node(Image.Pet, Arch.Arm64, StateVersion = \"24.11\")]", code, StringComparison.Ordinal);
        Assert.Contains("[Hardware(\"hardware-configuration.nix\")]\n[Imports(\"users/default.nix\", \"services/web.nix\", \"front-door.imports.nix\")]\npublic sealed class FrontDoor", code, StringComparison.Ordinal);
        Assert.Equal([], Imported.Compile(code));
    }

    [Theory]
    [InlineData("\"armv7l-linux\"", "ArmV7")]
    [InlineData("{ config = \"armv7l-unknown-linux-gnueabi\"; }", "ArmV7Soft")]
    [InlineData("{ system = \"powerpc64le-linux\"; }", "PowerPc64Le")]
    [InlineData("lib.mkDefault \"powerpc64-unknown-linux-gnuabielfv2\"", "PowerPc64")]
    public void The_platform_becomes_its_architecture(string platform, string arch)
    {
        var code = Imported.Of($"{{ lib, ... }}: {{ nixpkgs.hostPlatform = {platform}; }}");
        Assert.Contains($"[Node(Image.Pet, Arch.{arch})]", code, StringComparison.Ordinal);
        Assert.DoesNotContain("HostPlatform", code, StringComparison.Ordinal);
        Assert.DoesNotContain("the architecture", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_platform_that_says_too_little_is_left_for_the_user_to_decide()
    {
        var code = Imported.Of("{ nixpkgs.hostPlatform = \"mips64-linux\"; }");
        Assert.Contains("// FILL IN: the kind of image, the architecture", code, StringComparison.Ordinal);
        Assert.Contains("HostPlatform = \"mips64-linux\";", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ config, lib, user, ... }: { networking.hostName = \"a\"; }", "it takes an argument user, which a module of NixOS does not get by itself")]
    [InlineData("args: { networking.hostName = \"a\"; }", "it takes its arguments as a whole, args")]
    [InlineData("{ lib, ... }: let f = x: x; in { networking.hostName = f \"a\"; }", "f in its let is a function")]
    [InlineData("{ lib, ... }: let a = b; b = a; in { networking.hostName = a; }", "a in its let refers to itself")]
    [InlineData("{ options.x = 1; }", "it declares options of its own")]
    [InlineData("{ disabledModules = [ ]; }", "it sets disabledModules")]
    [InlineData("rec { networking.hostName = \"a\"; }", "it is a rec set, whose values refer to one another")]
    [InlineData("{ lib, ... }: lib.recursiveUpdate { } { }", "it is not a set of options")]
    [InlineData("{ lib, ... }: { config = lib.recursiveUpdate { } { }; }", "its set is computed")]
    public void What_cannot_be_said_stays_nix_as_a_whole(string nix, string reason)
    {
        var code = Imported.Of(nix);
        Assert.Contains($"// configuration.nix stays Nix because {reason}.\n", code, StringComparison.Ordinal);
        Assert.Contains("[Imports(\"configuration.nix\")]\npublic sealed class ", code, StringComparison.Ordinal);
        Assert.Equal([], Imported.Compile(code));
    }
}
