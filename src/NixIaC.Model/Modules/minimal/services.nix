# Programs that are kept running.
{ config, lib, ... }:
let
  inherit (lib) mkOption types;

  service = types.submodule {
    options = {
      command = mkOption {
        type = types.either (types.listOf types.str) types.str;
        example = lib.literalExpression ''[ "\''${pkgs.hello}/bin/hello" "--greeting" "Hello there" ]'';
        description = ''
          What runs, in the foreground: a program and its arguments, or the text of a script for
          busybox sh. Packages that it names come along in the image.
        '';
      };
      environment = mkOption {
        type = types.attrsOf types.str;
        default = { };
        example = {
          PORT = "8080";
        };
        description = "Variables of its environment.";
      };
      restart = mkOption {
        type = types.enum [
          "always"
          "on-failure"
          "never"
        ];
        default = "always";
        description = "When it runs again after its end; `on-failure` when it ends with anything but 0.";
      };
      restartSec = mkOption {
        type = types.ints.positive;
        default = 1;
        description = "Seconds before it runs again. Each further time they double.";
      };
      restartMaxSec = mkOption {
        type = types.ints.positive;
        default = 60;
        description = "Seconds that they do not exceed. A service that ran for as long starts with `restartSec` again.";
      };
      stopSec = mkOption {
        type = types.ints.positive;
        default = 5;
        description = "Seconds that it has to end after SIGTERM, before SIGKILL.";
      };
      user = mkOption {
        type = types.strMatching "[a-z_][a-z0-9_-]{0,30}";
        default = "root";
        example = "web";
        description = "The user it runs as, who is there because a service names it.";
      };
      after = mkOption {
        type = types.listOf types.str;
        default = [ ];
        example = [ "database" ];
        description = "Services that run before it starts. Of those with `restart` at `never`, each has ended with 0.";
      };
    };
  };

  exports = service: lib.concatStrings (
    lib.mapAttrsToList (name: value: "export ${name}=${lib.escapeShellArg value}\n") service.environment
  );

  body =
    service:
    if builtins.isList service.command then
      "exec ${lib.escapeShellArgs service.command}\n"
    else
      "${service.command}\n";

  filesOf = name: service: {
    "/etc/nixiac/services/${name}/run" = {
      text = "#!/bin/sh\n${exports service}${body service}";
      mode = "0755";
    };
    "/etc/nixiac/services/${name}/settings".text = ''
      restart=${service.restart}
      restartSec=${toString service.restartSec}
      restartMaxSec=${toString service.restartMaxSec}
      stopSec=${toString service.stopSec}
      user=${service.user}
      after=${lib.escapeShellArg (lib.concatStringsSep " " service.after)}
    '';
  };

  # All that a service waits for, directly or not.
  before =
    name:
    map (item: item.key) (
      builtins.genericClosure {
        startSet = map (key: { inherit key; }) config.services.${name}.after;
        operator = item: map (key: { inherit key; }) (config.services.${item.key}.after or [ ]);
      }
    );

  check =
    name:
    let
      service = config.services.${name};
      strangers = lib.filter (other: !(config.services ? ${other})) service.after;
      variables = lib.filter (variable: builtins.match "[A-Za-z_][A-Za-z0-9_]*" variable == null) (
        lib.attrNames service.environment
      );
    in
    [
      {
        assertion = builtins.match "[a-z0-9][a-z0-9_-]*" name != null;
        message = "services: ${builtins.toJSON name} is no name of a service: small letters, digits, - and _.";
      }
      {
        assertion = strangers == [ ];
        message = "services.${name}.after: there is no service ${lib.concatStringsSep ", " strangers}.";
      }
      {
        assertion = !(lib.elem name (before name));
        message = "services.${name}.after: it would wait for itself.";
      }
      {
        assertion = variables == [ ];
        message = "services.${name}.environment: ${lib.concatStringsSep ", " variables} cannot be the name of a variable.";
      }
      {
        assertion = service.command != [ ] && service.command != "";
        message = "services.${name}.command: it names no program.";
      }
      {
        assertion = service.restartSec <= service.restartMaxSec;
        message = "services.${name}: restartSec is more than restartMaxSec.";
      }
    ];
in
{
  options.services = mkOption {
    type = types.attrsOf service;
    default = { };
    example = lib.literalExpression ''
      { web.command = [ "httpd" "-f" "-h" "/srv" ]; }
    '';
    description = "Programs that are started with the machine and kept running.";
  };

  config = {
    files = lib.mkMerge (lib.mapAttrsToList filesOf config.services);
    assertions = lib.concatMap check (lib.attrNames config.services);
  };
}
