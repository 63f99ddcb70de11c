# A host of virtual machines with libvirt. The definitions are files of the flake; libvirt learns of them, and keeps what
# else it has.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.libvirt;
  mkImageDefault = lib.mkOverride 1250;
  folder = "/var/lib/nixiac/guests";

  line =
    name: guest:
    lib.concatStringsSep "\t" [
      name
      "${guest.definition}"
      "${toString guest.diskGiB}G"
      (if guest.seed == null then "-" else guest.seed)
      (if guest.startWithHost then "start" else "leave")
    ];
in
{
  options.nixiac.libvirt.guests = lib.mkOption {
    type = lib.types.attrsOf (
      lib.types.submodule (
        { name, ... }:
        {
          options = {
            definition = lib.mkOption {
              type = lib.types.path;
              description = "The domain as libvirt describes it, a file in XML.";
            };
            diskGiB = lib.mkOption {
              type = lib.types.ints.positive;
              description = "The size of its disk in GiB, when the disk is made.";
            };
            seed = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = "${folder}/${name}/seed.img";
              defaultText = lib.literalExpression ''"${folder}/<name>/seed.img"'';
              description = ''
                Path, on the host, of the image that its disk is filled from when it has none. Null makes
                an empty disk, for a guest that is installed from the network.
              '';
            };
            startWithHost = lib.mkOption {
              type = lib.types.bool;
              default = true;
              description = "Whether it is started now and with the host.";
            };
          };
        }
      )
    );
    default = { };
    description = ''
      The virtual machines of this host, by name. One that is taken away is no longer started with the
      host, and otherwise left alone.
    '';
  };

  config = {
    virtualisation.libvirtd = {
      enable = mkImageDefault true;
      # A guest that was suspended comes back with an outdated clock and dead connections.
      onShutdown = mkImageDefault "shutdown";
      onBoot = mkImageDefault "ignore";
      parallelShutdown = mkImageDefault 4;
    };

    systemd.services.nixiac-guests = {
      description = "Guests of this host";
      wantedBy = [ "multi-user.target" ];
      requires = [ "libvirtd.service" ];
      after = [
        "libvirtd.service"
        "network-online.target"
      ];
      wants = [ "network-online.target" ];
      environment = {
        LIBVIRT_DEFAULT_URI = "qemu:///system";
        NIXIAC_DISKS = "${./guest-disk.sh}";
        NIXIAC_FOLDER = folder;
        NIXIAC_GUESTS = "${pkgs.writeText "guests" (lib.concatLines (lib.mapAttrsToList line cfg.guests))}";
      };
      path = [
        config.virtualisation.libvirtd.package
        config.virtualisation.libvirtd.qemu.package
        pkgs.bash
        pkgs.gnugrep
        pkgs.gnused
      ];
      script = builtins.readFile ./guests-libvirt.sh;
      serviceConfig = {
        Type = "oneshot";
        RemainAfterExit = true;
        StateDirectory = "nixiac/guests";
        StateDirectoryMode = "0711";
      };
    };
  };
}
