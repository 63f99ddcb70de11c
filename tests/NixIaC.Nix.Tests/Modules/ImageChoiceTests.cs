using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>What a user chooses by an option of ours, and what the platform decides, reaches the options of NixOS.</summary>
public sealed class ImageChoiceTests
{
    [Theory]
    [InlineData("base", "x86_64-linux", "boot.kernelParams", """["console=tty0","console=ttyS0,115200n8"]""")]
    [InlineData("base", "riscv64-linux", "boot.kernelParams", """["console=tty0","console=ttyS0,115200n8"]""")]
    [InlineData("base", "powerpc64le-linux", "boot.kernelParams", """["console=tty0","console=hvc0"]""")]
    [InlineData("pet", "aarch64-linux", "boot.kernelParams", """["console=ttyAMA0,115200n8","console=tty0"]""")]
    [InlineData("base", "x86_64-linux", "hardware.enableRedistributableFirmware", "true")]
    [InlineData("pet", "aarch64-linux", "services.cockpit.enable", "true")]
    [InlineData("pet", "riscv64-linux", "services.cockpit.enable", "false")]
    [InlineData("pet", "riscv64-linux", "programs.vim.enable", "true")]
    [InlineData("livestock", "armv7l-linux", "services.prometheus.exporters.node.enable", "true")]
    [InlineData("livestock", "riscv32-linux", "services.prometheus.exporters.node.enable", "false")]
    [InlineData("mascot", "aarch64-linux", "virtualisation.oci-containers.backend", "\"podman\"")]
    public async Task The_platform_decides(string image, string platform, string option, string expected) =>
        await Check(image, platform, "{ }", option, expected);

    [Theory]
    [InlineData("base", "nixiac.console.serialDevice = null;", "boot.kernelParams", """["console=tty0"]""")]
    [InlineData("base", "nixiac.sudoWithoutPassword = true;", "security.sudo.wheelNeedsPassword", "false")]
    [InlineData("base", "nixiac.garbageCollection.olderThanDays = 3;", "nix.gc.options", "\"--delete-older-than 3d\"")]
    [InlineData("base", "nix.enable = false;", "nix.gc.automatic", "false")]
    [InlineData("pet", "nixiac.pet.tools.enable = false;", "programs ? git", "false")]
    [InlineData("pet", "nixiac.physical = false;", "services.fwupd.enable", "false")]
    [InlineData("livestock", "nixiac.livestock.consoleLogin = true;", "systemd ? services", "false")]
    [InlineData("livestock", "nixiac.livestock.watchdog.enable = false;", "systemd ? settings", "false")]
    [InlineData("livestock", "nixiac.livestock.journalUpload.url = \"https://l\";", "services.journald.upload.settings.Upload.URL", "\"https://l\"")]
    [InlineData("mascot", "nixiac.mascot.runtime = \"docker\";", "networking.nftables.enable", "false")]
    [InlineData("mascot", "nixiac.mascot.runtime = \"docker\";", "virtualisation.docker.enable", "true")]
    [InlineData("mascot", "nixiac.mascot.runtime = \"docker\";", "virtualisation.podman.enable", "false")]
    [InlineData("mascot", "nixiac.mascot.metrics.enable = true;", "services.cadvisor.port", "9180")]
    [InlineData("base", "nixiac.identity.enable = true;", "networking.hostName", "\"\"")]
    [InlineData("base", "nixiac.identity.enable = true;", "environment.etc.hostname.source", "\"/run/nixiac/hostname\"")]
    [InlineData("base", "nixiac.identity.enable = true;", "systemd.services.nixiac-identity.wantedBy", "[\"sysinit.target\"]")]
    public async Task The_user_decides(string image, string choice, string option, string expected) =>
        await Check(image, "x86_64-linux", $"{{ {choice} }}", option, expected);

    [Fact]
    public async Task Updates_are_a_choice() =>
        await Check(
            "livestock",
            "x86_64-linux",
            """
            {
              nixiac.livestock.updates = {
                enable = true;
                flake = "git+https://git.example.org/fleet#kiosk";
                rebootWindow.lower = "01:00";
                rebootWindow.upper = "05:00";
              };
            }
            """,
            "removeAttrs system.autoUpgrade [ \"flake\" ]",
            """{"allowReboot":true,"dates":"04:40","enable":true,"fixedRandomDelay":true,"randomizedDelaySec":"45min","rebootWindow":{"lower":"01:00","upper":"05:00"}}""");

    static async Task Check(string image, string platform, string module, string option, string expected)
    {
        NixTool.Require();
        var system = StandIn.System(platform, [EmbeddedModules.PathOf(image + ".nix"), EmbeddedModules.PathOf("identity.nix")], module);
        var values = $"import (nixpkgs + \"/nixos/values.nix\") lib ({system}).options";
        var value = await StandIn.Evaluate(Release.V26_05, $"with ({values}); {option}");
        Assert.Equal(expected, value.GetRawText());
    }
}
