# Evaluates systems of a flake beside facts of their configuration, and gives the options that random
# bodies are about, typed as NixOS types them.
{
  lib,
  systems,
}:
let
  inherit (lib) mkForce mkOption types;

  option =
    type: default:
    mkOption {
      inherit type default;
    };
  list = type: option (types.listOf type) [ ];
  lines = option types.lines "";
  free = types.attrsOf (types.either (types.attrsOf atom) atom);
  atom = types.oneOf [
    types.str
    types.int
    types.bool
  ];

  declarations.options = {
    boot.loader.timeout = option (types.nullOr types.int) null;
    environment.variables = option (types.attrsOf types.str) { };
    networking.firewall.allowedTCPPorts = list types.int;
    networking.firewall.extraCommands = lines;
    networking.nameservers = list types.str;
    programs.bash.shellInit = lines;
    programs.direnv.settings = option free { };
    services.fail2ban.enable = option types.bool false;
    time.timeZone = option (types.nullOr types.str) null;
    users.users = option (types.attrsOf (
      types.submodule {
        freeformType = types.attrsOf types.raw;
        options.description = option types.str "";
        options.extraGroups = list types.str;
      }
    )) { };
    zramSwap.memoryPercent = option types.int 50;
  };

  evaluate =
    {
      file,
      ssh,
      ban,
      timeout,
    }:
    let
      inherit
        (lib.nixosSystem {
          modules = [
            declarations
            file
            {
              boot.loader.timeout = mkForce timeout;
              services.fail2ban.enable = mkForce ban;
              services.openssh.enable = mkForce ssh;
            }
          ];
        })
        config
        ;
      user = name: {
        description = config.users.users.${name}.description or "";
        extraGroups = config.users.users.${name}.extraGroups or [ ];
      };
    in
    {
      environment = { inherit (config.environment) variables; };
      networking = {
        inherit (config.networking) nameservers;
        firewall = { inherit (config.networking.firewall) allowedTCPPorts extraCommands; };
      };
      programs = {
        bash = { inherit (config.programs.bash) shellInit; };
        direnv = { inherit (config.programs.direnv) settings; };
      };
      time = { inherit (config.time) timeZone; };
      users.users = {
        u1 = user "u1";
        u2 = user "u2";
      };
      zramSwap = { inherit (config.zramSwap) memoryPercent; };
    };
in
map evaluate systems
