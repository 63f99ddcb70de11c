# Evaluates system files beside facts of their configuration, and gives the options that the
# random settings are about, typed as NixOS types them.
{
  lib,
  files,
  facts,
}:
let
  inherit (lib) mkOption types;

  option =
    type: default:
    mkOption {
      inherit type default;
    };
  list = option (types.listOf types.str) [ ];
  lines = option types.lines "";
  text = option (types.nullOr types.str) null;

  declarations.options = {
    fact = mkOption { type = types.raw; };
    boot.kernelParams = list;
    boot.loader.timeout = option (types.nullOr types.int) null;
    environment.variables = option (types.attrsOf types.str) { };
    networking.firewall.extraCommands = lines;
    networking.hostName = mkOption { type = types.str; };
    networking.nameservers = list;
    nixiac.operators.ann.keys = list;
    nixpkgs.hostPlatform = mkOption { type = types.str; };
    programs.bash.shellInit = lines;
    system.stateVersion = mkOption { type = types.str; };
    time.timeZone = text;
  };

  evaluate =
    file: fact:
    let
      inherit
        (lib.evalModules {
          modules = [
            declarations
            file
            { inherit fact; }
          ];
        })
        config
        ;
    in
    {
      "boot.kernelParams" = config.boot.kernelParams;
      "boot.loader.timeout" = config.boot.loader.timeout;
      "environment.variables" = config.environment.variables;
      "networking.firewall.extraCommands" = config.networking.firewall.extraCommands;
      "networking.hostName" = config.networking.hostName;
      "networking.nameservers" = config.networking.nameservers;
      "nixiac.operators.ann.keys" = config.nixiac.operators.ann.keys;
      "programs.bash.shellInit" = config.programs.bash.shellInit;
      "time.timeZone" = config.time.timeZone;
    };
in
lib.zipListsWith evaluate files facts
