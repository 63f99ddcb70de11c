# The mascot image: livestock that carries containers.
{ config, lib, ... }:
let
  cfg = config.nixiac.mascot;
  mkImageDefault = lib.mkOverride 1250;
in
{
  imports = [
    ./livestock.nix
    ./registries.nix
  ];

  options.nixiac.mascot = {
    runtime = lib.mkOption {
      type = lib.types.enum [
        "podman"
        "docker"
        "containerd"
        "cri-o"
      ];
      default = "podman";
      description = ''
        What runs containers. Those of {option}`virtualisation.oci-containers.containers` want
        `podman` or `docker`; the others are for Kubernetes.
      '';
    };

    images = lib.mkOption {
      type = lib.types.attrsOf lib.types.package;
      default = { };
      example = lib.literalExpression ''
        { notes = pkgs.dockerTools.streamLayeredImage { name = "notes"; }; }
      '';
      description = ''
        Images that Nix builds, by the names of the containers that run them: what
        `dockerTools.streamLayeredImage` makes.
      '';
    };

    prune = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = true;
        description = "Whether to remove images, networks and stopped containers that nothing uses.";
      };
      dates = lib.mkOption {
        type = lib.types.str;
        default = "weekly";
        description = "When to do so, as in {manpage}`systemd.time(7)`.";
      };
    };

    metrics = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = false;
        description = ''
          Whether to run cAdvisor, which exports metrics of each container. It listens on the
          loopback address: set {option}`services.cadvisor.listenAddress` to collect from afar.
        '';
      };
      port = lib.mkOption {
        type = lib.types.port;
        default = 9180;
        description = "TCP port of cAdvisor. Its usual 8080 is too popular among containers.";
      };
    };
  };

  config = lib.mkMerge [
    {
      virtualisation.oci-containers.containers = lib.mapAttrs (_: image: {
        image = mkImageDefault "${image.imageName}:${image.imageTag}";
        imageStream = mkImageDefault image;
      }) cfg.images;
    }

    (lib.mkIf (cfg.runtime == "podman" || cfg.runtime == "docker") {
      virtualisation.oci-containers.backend = mkImageDefault cfg.runtime;
    })

    (lib.mkIf (cfg.runtime == "podman") {
      virtualisation.podman = {
        enable = mkImageDefault true;
        dockerCompat = mkImageDefault true;
        # Containers find each other by name.
        defaultNetwork.settings.dns_enabled = mkImageDefault true;
        autoPrune = {
          enable = mkImageDefault cfg.prune.enable;
          dates = mkImageDefault cfg.prune.dates;
          flags = [ "--all" ];
        };
      };
    })

    (lib.mkIf (cfg.runtime == "docker") {
      virtualisation.docker = {
        enable = mkImageDefault true;
        autoPrune = {
          enable = mkImageDefault cfg.prune.enable;
          dates = mkImageDefault cfg.prune.dates;
          flags = [ "--all" ];
        };
      };
      # Docker writes iptables rules of its own, which an nftables firewall does not see.
      networking.nftables.enable = lib.mkOverride 1240 false;
    })

    (lib.mkIf (cfg.runtime == "containerd") {
      virtualisation.containerd.enable = mkImageDefault true;
    })

    (lib.mkIf (cfg.runtime == "cri-o") {
      virtualisation.cri-o.enable = mkImageDefault true;
    })

    (lib.mkIf cfg.metrics.enable {
      services.cadvisor = {
        enable = mkImageDefault true;
        port = mkImageDefault cfg.metrics.port;
      };
    })
  ];
}
