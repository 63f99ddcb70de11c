# The system as a container image. Its init is systemd: podman run --systemd=always.
{
  config,
  image,
  lib,
  pkgs,
  ...
}:
let
  inherit (config.system.build) nixiacRegistration toplevel;
  mkImageMedia = lib.mkOverride 60;
in
{
  imports = [ ./registration.nix ];

  boot.isContainer = true;

  # Interfaces, names and ports are those that the container's runtime gives it.
  networking = {
    useDHCP = mkImageMedia false;
    useNetworkd = mkImageMedia false;
    useHostResolvConf = mkImageMedia false;
    resolvconf.enable = mkImageMedia false;
    firewall.enable = mkImageMedia false;
    nftables.enable = mkImageMedia false;
  };
  systemd.network.enable = mkImageMedia false;
  services.resolved.enable = mkImageMedia false;

  # By the tools of the machine that builds it, whatever the image is for.
  system.build.nixiacImage = pkgs.buildPackages.dockerTools.buildLayeredImage {
    inherit (image) name architecture;
    tag = "latest";
    # No `contents`, which would put the system's own folders into the root.
    extraCommands = ''
      mkdir -p dev etc proc run sbin sys tmp var
      ln -s ${toplevel}/init sbin/init
      cp ${nixiacRegistration} nix-path-registration
    '';
    config = {
      # By its path in the store, so that the image holds it.
      Entrypoint = [ "${toplevel}/init" ];
      Env = [ "container=oci" ];
      # systemd's orderly halt.
      StopSignal = "SIGRTMIN+3";
      Labels."org.opencontainers.image.title" = image.name;
    };
  };
}
