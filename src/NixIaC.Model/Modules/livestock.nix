# The livestock image: a numbered machine without screen or keyboard, that restarts when it
# hangs, reports what it does and is replaced instead of repaired.
{
  config,
  lib,
  modulesPath,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.livestock;
  mkImageDefault = lib.mkOverride 1250;

  serialDevice = config.nixiac.console.serialDevice;
  consoles = [
    "autovt@"
    "getty@tty1"
    "serial-getty@hvc0"
    "serial-getty@ttyAMA0"
    "serial-getty@ttyS0"
  ]
  ++ lib.optional (serialDevice != null) "serial-getty@${serialDevice}";
in
{
  imports = [
    ./base.nix
    (modulesPath + "/profiles/minimal.nix")
  ];

  options.nixiac.livestock = {
    consoleLogin = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = "Whether the screen and the serial consoles offer a login.";
    };

    watchdog = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = true;
        description = "Whether the hardware watchdog, where there is one, resets a node that hangs.";
      };
      timeout = lib.mkOption {
        type = lib.types.str;
        default = "30s";
        description = "How long a node may hang before it is reset, as in {manpage}`systemd.time(7)`.";
      };
    };

    updates = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = false;
        description = ''
          Whether the node fetches and applies new versions of itself.
          Off by default: deployment pushes them.
        '';
      };
      flake = lib.mkOption {
        type = lib.types.nullOr lib.types.str;
        default = null;
        example = "git+https://git.example.org/fleet#kiosk";
        description = "Flake, with the name of the system in it, to update from.";
      };
      dates = lib.mkOption {
        type = lib.types.str;
        default = "04:40";
        description = "When to look for a new version, as in {manpage}`systemd.time(7)`.";
      };
      spread = lib.mkOption {
        type = lib.types.str;
        default = "45min";
        description = "Over what time the nodes are spread, so that they do not all go at once.";
      };
      rebootWindow = lib.mkOption {
        type = lib.types.nullOr (
          lib.types.submodule {
            options = {
              lower = lib.mkOption {
                type = lib.types.strMatching "[[:digit:]]{2}:[[:digit:]]{2}";
                example = "01:00";
                description = "When the window opens.";
              };
              upper = lib.mkOption {
                type = lib.types.strMatching "[[:digit:]]{2}:[[:digit:]]{2}";
                example = "05:00";
                description = "When the window closes.";
              };
            };
          }
        );
        default = null;
        description = "The only time of day at which an update may reboot the node; null for any.";
      };
    };

    metrics.enable = lib.mkOption {
      type = lib.types.bool;
      default = (pkgs.stdenv.hostPlatform.go.GOARCH or null) != null;
      defaultText = lib.literalMD "true on architectures that Go can build for";
      description = ''
        Whether to run the Prometheus node exporter. The firewall stays closed: open
        {option}`services.prometheus.exporters.node.port` where the metrics are collected.
      '';
    };

    journalUpload.url = lib.mkOption {
      type = lib.types.nullOr lib.types.str;
      default = null;
      example = "https://logs.home.arpa:19532";
      description = ''
        Where {command}`systemd-journal-remote` collects the journals. The node itself keeps
        its journal in memory only.
      '';
    };
  };

  config = lib.mkMerge [
    {
      boot.kernelParams = [
        "panic=1"
        "boot.panic_on_fail"
      ];
      systemd.enableEmergencyMode = mkImageDefault false;
      systemd.coredump.enable = mkImageDefault false;
      services.journald.storage = mkImageDefault "volatile";
      services.lvm.enable = mkImageDefault false;
      fonts.fontconfig.enable = mkImageDefault false;

      services.prometheus.exporters.node = {
        enable = mkImageDefault cfg.metrics.enable;
        enabledCollectors = [ "systemd" ];
        openFirewall = mkImageDefault false;
      };
    }

    # NixOS's profile headless.nix does this too, but leaves the user nothing to decide.
    (lib.mkIf (!cfg.consoleLogin) {
      systemd.services = lib.genAttrs consoles (_: {
        enable = mkImageDefault false;
      });
    })

    (lib.mkIf cfg.watchdog.enable {
      systemd.settings.Manager = {
        RuntimeWatchdogSec = mkImageDefault cfg.watchdog.timeout;
        RebootWatchdogSec = mkImageDefault "10min";
      };
    })

    (lib.mkIf cfg.updates.enable {
      assertions = [
        {
          assertion = cfg.updates.flake != null;
          message = ''
            nixiac.livestock.updates.enable is set, but not what to update from.
            Set nixiac.livestock.updates.flake, such as "git+https://git.example.org/fleet#kiosk".
          '';
        }
      ];
      system.autoUpgrade = {
        enable = mkImageDefault true;
        flake = mkImageDefault cfg.updates.flake;
        dates = mkImageDefault cfg.updates.dates;
        randomizedDelaySec = mkImageDefault cfg.updates.spread;
        fixedRandomDelay = mkImageDefault true;
        allowReboot = mkImageDefault true;
        rebootWindow = mkImageDefault cfg.updates.rebootWindow;
      };
    })

    (lib.mkIf (cfg.journalUpload.url != null) {
      services.journald.upload = {
        enable = mkImageDefault true;
        settings.Upload.URL = mkImageDefault cfg.journalUpload.url;
      };
    })
  ];
}
