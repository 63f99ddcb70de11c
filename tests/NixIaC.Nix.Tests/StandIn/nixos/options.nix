# Options of NixOS that modules of ours, or of a user, read without having set them.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkOption types;

  option =
    type: default:
    mkOption { inherit type default; };
  flag = option types.bool;
in
{
  options = {
    assertions = option (types.listOf types.raw) [ ] // {
      internal = true;
    };
    warnings = option (types.listOf types.str) [ ] // {
      internal = true;
    };

    boot.isContainer = flag false;
    boot.loader.systemd-boot.enable = flag false;
    environment.systemPackages = option (types.listOf types.package) [ ];
    networking = {
      hostName =
        option (types.strMatching "^$|^[[:alnum:]]([[:alnum:]_-]{0,61}[[:alnum:]])?$")
          "nixos";
      domain = option (types.nullOr types.str) null;
      fqdn = mkOption {
        type = types.str;
        default = lib.concatStringsSep "." (
          [ config.networking.hostName ] ++ lib.optional (config.networking.domain != null) config.networking.domain
        );
      };
      firewall.enable = flag true;
      nftables.enable = flag false;
      useNetworkd = flag false;
      useDHCP = flag true;
    };
    nix.enable = flag true;
    nix.package = option types.package pkgs.nix;
    services.openssh.enable = flag false;
    services.openssh.ports = option (types.listOf types.port) [ 22 ];
    services.k3s.enable = flag false;
    system = {
      stateVersion = option types.str lib.release;
      nixos.release = mkOption {
        type = types.str;
        default = lib.release;
        readOnly = true;
      };
    };
    users.mutableUsers = flag true;
    virtualisation.docker.enable = flag false;
    virtualisation.libvirtd.package = option types.raw pkgs.libvirt;
    virtualisation.libvirtd.qemu.package = option types.raw pkgs.qemu;
    virtualisation.podman.enable = flag false;
    zramSwap.enable = flag false;
  };
}
