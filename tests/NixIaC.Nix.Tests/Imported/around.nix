# What the configurations that are imported want from NixOS beside what the stand-in has.
{ lib, pkgs, ... }:
let
  option =
    type: default:
    lib.mkOption { inherit type default; };
  flag = option lib.types.bool false;
  package = name: option lib.types.package pkgs.${name};
in
{
  options = {
    boot.kernelPackages = option lib.types.raw pkgs.linuxPackages;
    boot.supportedFilesystems = option (lib.types.listOf lib.types.str) [ ];
    environment.etc = option (lib.types.attrsOf lib.types.attrs) { };
    nix.settings.max-jobs = option (lib.types.either lib.types.int lib.types.str) "auto";
    security.acme.certs = option (lib.types.attrsOf (
      lib.types.submodule (
        { name, ... }:
        {
          options.directory = option lib.types.str "/var/lib/acme/${name}";
          options.email = option (lib.types.nullOr lib.types.str) null;
          options.reloadServices = option (lib.types.listOf lib.types.str) [ ];
        }
      )
    )) { };
    services.forgejo.package = package "forgejo";
    services.nextcloud.package = package "nextcloud31";
    services.nginx.enable = flag;
    services.postgresql.settings.port = option lib.types.port 5432;
    services.printing.enable = flag;
    services.xserver.enable = flag;
    virtualisation.libvirtd.enable = flag;
  };

  config.nixpkgs.overlays = [
    (
      final: prev:
      let
        shell = name: prev.runCommand "${name}-0" { } "touch $out" // { override = _: shell name; };
        kernels = {
          v4l2loopback = shell "v4l2loopback";
          nvidiaPackages.stable = shell "nvidia";
          recurseForDerivations = true;
        };
      in
      lib.genAttrs [
        "cachix"
        "docker"
        "firefox"
        "fish"
        "forgejo"
        "gutenprint"
        "helix"
        "hplip"
        "i2c-tools"
        "intel-media-driver"
        "iptables"
        "k3s"
        "kubectl"
        "kubernetes-helm"
        "libraspberrypi"
        "mailutils"
        "noto-fonts"
        "noto-fonts-cjk-sans"
        "openssh"
        "postgresql_16"
        "proton-ge-bin"
        "rsync"
        "sane-airscan"
        "thunderbird"
        "vim"
        "vpl-gpu-rt"
        "wget"
        "xterm"
        "zsh"
      ] shell
      // {
        linuxPackages = kernels;
        linuxPackages_latest = kernels;
        linuxPackages_zen = kernels;
        nextcloud31 = shell "nextcloud31" // {
          packages.apps = lib.genAttrs [ "contacts" "calendar" ] shell;
        };
        python3 = shell "python3" // {
          withPackages = _: shell "python3-with-packages";
        };
      }
    )
  ];
}
