# Secrets that deployment delivers as files: who may read them, and what to restart when
# they change. Their contents never are in the Nix store.
{
  config,
  lib,
  ...
}:
let
  cfg = config.nixiac.secrets;
  folder = "/var/lib/nixiac/secrets";

  unitName = name: "nixiac-secret-${name}";
in
{
  options.nixiac.secrets = lib.mkOption {
    type = lib.types.attrsOf (
      lib.types.submodule (
        { name, ... }:
        {
          options = {
            path = lib.mkOption {
              type = lib.types.str;
              default = "${folder}/${name}";
              defaultText = lib.literalExpression ''"/var/lib/nixiac/secrets/<name>"'';
              description = "Path, on the node, of the file. Deployment puts it there.";
            };
            owner = lib.mkOption {
              type = lib.types.str;
              default = "root";
              example = "hydra";
              description = "The user that the file belongs to.";
            };
            group = lib.mkOption {
              type = lib.types.str;
              default = "root";
              example = "hydra";
              description = "The group that the file belongs to.";
            };
            mode = lib.mkOption {
              type = lib.types.str;
              default = "0400";
              example = "0440";
              description = "The permissions of the file, in octal.";
            };
            restartUnits = lib.mkOption {
              type = lib.types.listOf lib.types.str;
              default = [ ];
              example = [ "hydra-server.service" ];
              description = ''
                Units to restart when deployment delivers the file anew. Those that do not
                run are left alone.
              '';
            };
          };
        }
      )
    );
    default = { };
    example = lib.literalExpression ''
      { hydra-users = { owner = "hydra"; restartUnits = [ "hydra-server.service" ]; }; }
    '';
    description = ''
      The secrets of the node, by name. A file that is not there yet is no error of the
      system: what needs it fails until it is delivered.
    '';
  };

  config = lib.mkIf (cfg != { }) {
    # Before every ordinary service at boot, and before services start when a system is
    # switched to. Names can be reached in the folder but not listed.
    systemd.tmpfiles.settings."10-nixiac-secrets" = {
      "/var/lib/nixiac".d.mode = "0755";
      ${folder}.d.mode = "0711";
    }
    // lib.mapAttrs' (
      _: secret:
      lib.nameValuePair secret.path {
        z = {
          inherit (secret) mode group;
          user = secret.owner;
        };
      }
    ) cfg;

    # A file delivered later belongs to root again. The unit does not watch while its
    # service runs, so it does not see what that changes.
    systemd.paths = lib.mapAttrs' (
      name: secret:
      lib.nameValuePair (unitName name) {
        description = "Delivery of the secret ${name}";
        wantedBy = [ "paths.target" ];
        pathConfig.PathChanged = secret.path;
      }
    ) cfg;
    systemd.services = lib.mapAttrs' (
      name: secret:
      lib.nameValuePair (unitName name) {
        description = "Ownership of the secret ${name}, and restart of what uses it";
        # Only a delivery starts it, never a switch to another system.
        restartIfChanged = false;
        serviceConfig.Type = "oneshot";
        script = ''
          systemd-tmpfiles --create --prefix=${lib.escapeShellArg secret.path}
        ''
        + lib.optionalString (secret.restartUnits != [ ]) ''
          systemctl --no-block try-restart ${lib.escapeShellArgs secret.restartUnits}
        '';
      }
    ) cfg;
  };
}
