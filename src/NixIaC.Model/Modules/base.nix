# The base image: what every node needs to be reached, kept in order and deployed to.
# It runs nothing of its own.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac;
  host = pkgs.stdenv.hostPlatform;

  # Images are the lowest level: stronger than an option's own default only.
  mkImageDefault = lib.mkOverride 1250;

  serialDevice =
    if host.isAarch64 || host.isAarch32 then
      "ttyAMA0"
    else if host.isPower64 then
      "hvc0"
    else if host.isPower then
      "ttyPZ0"
    else
      "ttyS0";

  # A hypervisor console has no line speed.
  serialConsole =
    cfg.console.serialDevice
    + lib.optionalString (
      cfg.console.baudRate != null && !lib.hasPrefix "hvc" cfg.console.serialDevice
    ) ",${toString cfg.console.baudRate}n8";

  serial = lib.optional (cfg.console.serialDevice != null) "console=${serialConsole}";
  screen = [ "console=tty0" ];

  operatorKeys = lib.unique (
    lib.concatMap (operator: operator.keys) (lib.attrValues cfg.operators)
  );
in
{
  options.nixiac = {
    physical = lib.mkOption {
      type = lib.types.bool;
      default = true;
      description = ''
        Whether the node is a machine of its own, not a guest.
        Physical x86 machines get the redistributable firmware.
      '';
    };

    operators = lib.mkOption {
      type = lib.types.attrsOf (
        lib.types.submodule {
          options = {
            keys = lib.mkOption {
              type = lib.types.listOf lib.types.singleLineStr;
              default = [ ];
              example = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample alice" ];
              description = "SSH public keys of the operator, one string a key.";
            };
            hashedPasswordFile = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              example = "/var/lib/nixiac/secrets/alice-password";
              description = ''
                Path, on the node, of a file with the operator's hashed password.
                Without one the operator logs in by key only, and neither `sudo`
                with a password nor Cockpit will let them in.
              '';
            };
          };
        }
      );
      default = { };
      example = lib.literalExpression ''
        { alice.keys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample alice" ]; }
      '';
      description = ''
        The people who look after the node. Each becomes a normal user in the group
        `wheel`. Their keys are authorised for `root` too, since deployment needs it.
      '';
    };

    sudoWithoutPassword = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = "Whether members of the group `wheel` may use `sudo` without a password.";
    };

    garbageCollection = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = true;
        description = "Whether to remove old system generations and unused store paths regularly.";
      };
      dates = lib.mkOption {
        type = lib.types.singleLineStr;
        default = "weekly";
        example = "Sun 03:15";
        description = "When to do so, as in {manpage}`systemd.time(7)`.";
      };
      olderThanDays = lib.mkOption {
        type = lib.types.ints.positive;
        default = 14;
        description = "How old a generation has to be to go, in days.";
      };
    };

    console = {
      serialDevice = lib.mkOption {
        type = lib.types.nullOr lib.types.str;
        default = serialDevice;
        defaultText = lib.literalMD ''
          `ttyAMA0` on ARM, `hvc0` on 64-bit and `ttyPZ0` on 32-bit POWER, `ttyS0` elsewhere
        '';
        example = "ttyS1";
        description = "Device of the serial console; null for none.";
      };
      baudRate = lib.mkOption {
        type = lib.types.nullOr lib.types.ints.positive;
        default = 115200;
        description = "Line speed of the serial console in bits a second; null leaves it as it is.";
      };
      onScreen = lib.mkOption {
        type = lib.types.bool;
        default = false;
        description = ''
          Whether `/dev/console`, where messages of the boot go, is the screen instead of the
          serial console. The kernel writes to both.
        '';
      };
    };
  };

  config = {
    services.openssh = {
      enable = mkImageDefault true;
      settings = {
        PasswordAuthentication = mkImageDefault false;
        KbdInteractiveAuthentication = mkImageDefault false;
        PermitRootLogin = mkImageDefault "prohibit-password";
      };
    };

    networking = {
      useNetworkd = mkImageDefault true;
      firewall.enable = mkImageDefault true;
      nftables.enable = mkImageDefault true;
    };

    services.timesyncd.enable = mkImageDefault true;

    users.mutableUsers = mkImageDefault false;
    users.users =
      lib.mapAttrs (_: operator: {
        isNormalUser = mkImageDefault true;
        extraGroups = [ "wheel" ];
        openssh.authorizedKeys.keys = operator.keys;
        hashedPasswordFile = lib.mkIf (operator.hashedPasswordFile != null) (
          mkImageDefault operator.hashedPasswordFile
        );
      }) cfg.operators
      // {
        root.openssh.authorizedKeys.keys = operatorKeys;
      };
    security.sudo.wheelNeedsPassword = mkImageDefault (!cfg.sudoWithoutPassword);

    # Appliances switch Nix itself off, and then there is nothing to collect.
    nix.gc = {
      automatic = mkImageDefault (cfg.garbageCollection.enable && config.nix.enable);
      dates = mkImageDefault cfg.garbageCollection.dates;
      options = mkImageDefault "--delete-older-than ${toString cfg.garbageCollection.olderThanDays}d";
    };
    nix.optimise.automatic = mkImageDefault (cfg.garbageCollection.enable && config.nix.enable);

    boot.tmp.cleanOnBoot = mkImageDefault true;
    # The last one is /dev/console.
    boot.kernelParams = if cfg.console.onScreen then serial ++ screen else screen ++ serial;
    zramSwap.enable = mkImageDefault true;
    services.fstrim.enable = mkImageDefault true;
    hardware.enableRedistributableFirmware = lib.mkIf (cfg.physical && host.isx86) (
      mkImageDefault true
    );
  };
}
