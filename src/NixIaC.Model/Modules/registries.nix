# Where images come from: mirrors and registries without TLS, told to whatever runs containers.
{ config, lib, ... }:
let
  cfg = config.nixiac.mascot;
  mkImageDefault = lib.mkOverride 1250;

  registries = lib.attrNames cfg.registries;
  of = host: cfg.registries.${host};
  mirrored = lib.filter (host: (of host).mirror != null) registries;
  insecure = lib.filter (host: (of host).insecure) registries;

  scheme = host: if (of host).insecure then "http" else "https";
  # Docker's registry has another name than its images say.
  server = host: if host == "docker.io" then "registry-1.docker.io" else host;
  hostOf = url: lib.removePrefix "http://" (lib.removePrefix "https://" url);

  quoted = builtins.toJSON;
  flag = value: if value then "true" else "false";

  # The file of containers-registries.conf(5), which Podman and CRI-O read.
  containers = lib.concatMapStrings (
    host:
    lib.concatLines (
      [
        "[[registry]]"
        "prefix = ${quoted host}"
        "location = ${quoted host}"
        "insecure = ${flag (of host).insecure}"
      ]
      ++ lib.optionals ((of host).mirror != null) [
        "[[registry.mirror]]"
        "location = ${quoted (hostOf (of host).mirror)}"
        "insecure = ${flag (lib.hasPrefix "http://" (of host).mirror)}"
      ]
    )
  ) registries;

  # A file for each registry, as containerd wants it.
  hosts =
    host:
    lib.concatLines (
      [ "server = ${quoted "${scheme host}://${server host}"}" ]
      ++ lib.optionals ((of host).mirror != null) [
        "[host.${quoted (of host).mirror}]"
        "capabilities = [\"pull\", \"resolve\"]"
      ]
      ++ lib.optionals (of host).insecure [
        "[host.${quoted "${scheme host}://${server host}"}]"
        "skip_verify = true"
      ]
    );

  # JSON is YAML.
  k3s = builtins.toJSON {
    mirrors = lib.genAttrs registries (host: {
      endpoint =
        lib.optional ((of host).mirror != null) (of host).mirror
        ++ lib.optional (of host).insecure "http://${host}";
    });
  };
in
{
  options.nixiac.mascot.registries = lib.mkOption {
    type = lib.types.attrsOf (
      lib.types.submodule {
        options = {
          mirror = lib.mkOption {
            type = lib.types.nullOr lib.types.str;
            default = null;
            example = "http://cache.home.arpa:5000";
            description = "URL of a server that is asked before the registry itself; null for none.";
          };
          insecure = lib.mkOption {
            type = lib.types.bool;
            default = false;
            description = "Whether the registry speaks plain HTTP or has a certificate that nobody vouches for.";
          };
        };
      }
    );
    default = { };
    example = lib.literalExpression ''{ "docker.io".mirror = "http://cache.home.arpa:5000"; }'';
    description = "How registries of container images are reached, by the names that images begin with.";
  };

  config = lib.mkIf (registries != [ ]) (
    lib.mkMerge [
      (lib.mkIf (cfg.runtime == "podman" || cfg.runtime == "cri-o") {
        environment.etc."containers/registries.conf.d/50-nixiac.conf".text = containers;
      })

      (lib.mkIf (cfg.runtime == "docker") {
        virtualisation.docker.daemon.settings = {
          registry-mirrors = lib.optional (lib.elem "docker.io" mirrored) (of "docker.io").mirror;
          insecure-registries =
            insecure
            ++ map hostOf (lib.filter (lib.hasPrefix "http://") (map (host: (of host).mirror) mirrored));
        };
      })

      (lib.mkIf (cfg.runtime == "containerd") {
        virtualisation.containerd.settings.plugins."io.containerd.grpc.v1.cri".registry.config_path =
          mkImageDefault "/etc/containerd/certs.d";
        environment.etc = lib.listToAttrs (
          map (host: lib.nameValuePair "containerd/certs.d/${host}/hosts.toml" { text = hosts host; }) registries
        );
      })

      (lib.mkIf config.services.k3s.enable {
        environment.etc."rancher/k3s/registries.yaml".text = k3s;
      })
    ]
  );
}
