# What our modules read of a newer NixOS, said in the words of the older one.
{ config, lib, pkgs, ... }:
let
  cfg = config.nixpkgs;
  platform = import ./platform.nix lib;
in
{
  options = {
    nixpkgs.hostPlatform = lib.mkOption { type = lib.types.anything; };
    nixpkgs.buildPlatform = lib.mkOption {
      type = lib.types.anything;
      default = cfg.hostPlatform;
    };
    virtualisation.libvirtd.package = lib.mkOption { default = pkgs.libvirt; };
    virtualisation.libvirtd.qemu.package = lib.mkOption { default = pkgs.qemu; };
    nix.enable = lib.mkOption { default = true; };
    # Conditions that NixOS has lifted since.
    assertions = lib.mkOption {
      apply = lib.filter (
        one:
        !one.assertion
        && !lib.any (lifted: lib.hasInfix lifted one.message) [
          "networking.useDHCP is not supported by networkd"
          "You can not use nftables with services.networking.firewall"
          "token should be set if role is 'agent'"
        ]
      );
    };
  };

  config = {
    # The older manual cannot read descriptions of today.
    documentation.nixos.enable = lib.mkForce false;
    networking.nftables.ruleset = lib.mkOptionDefault "";
    nixpkgs = {
      localSystem = lib.mkForce (platform cfg.buildPlatform);
      crossSystem = lib.mkForce (
        if cfg.hostPlatform == cfg.buildPlatform then null else platform cfg.hostPlatform
      );
      overlays = [ (import ./overlay.nix) ];
    };
  };
}
