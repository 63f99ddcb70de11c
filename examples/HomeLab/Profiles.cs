using NixIaC;

namespace HomeLab;

/// <summary>For machines that strangers can reach.</summary>
[Option("services.openssh.settings.MaxAuthTries", 3), Option("services.fail2ban.enable", true)]
[Option("networking.firewall.logRefusedConnections", true)]
public sealed class HardenedAttribute : ProfileAttribute;

/// <summary>A PC that boots by UEFI from the disk labelled "nixos".</summary>
[Imports("hardware/uefi.nix")]
public sealed class UefiMachineAttribute : ProfileAttribute;

/// <summary>A PC from before UEFI.</summary>
[Imports("hardware/bios.nix")]
public sealed class BiosMachineAttribute : ProfileAttribute;

/// <summary>A board whose firmware reads extlinux.conf, such as U-Boot.</summary>
[Imports("hardware/board.nix")]
public sealed class SmallBoardAttribute : ProfileAttribute;
