# Logging in over the network: dropbear, which is small and builds for everything.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.ssh;
in
{
  options.ssh = {
    enable = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = "Whether root logs in over SSH, by key.";
    };

    package = lib.mkOption {
      type = lib.types.package;
      default = pkgs.dropbear.override { enableStatic = true; };
      defaultText = lib.literalExpression "pkgs.dropbear.override { enableStatic = true; }";
      description = "The server, a dropbear.";
    };

    port = lib.mkOption {
      type = lib.types.port;
      default = 22;
      description = "The port it listens on.";
    };

    authorizedKeys = lib.mkOption {
      type = lib.types.listOf (lib.types.strMatching "[^\n]+");
      default = [ ];
      example = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyG... alice@laptop" ];
      description = "Public keys of those who log in.";
    };

    hostKeyFile = lib.mkOption {
      type = lib.types.nullOr (lib.types.strMatching "/.*");
      default = null;
      example = "/var/lib/nixiac/ssh_host_key";
      description = ''
        Path, on the machine, of its private key in the form of dropbear, which comes as a second
        archive as the identity does. Without it the machine makes a new one each time it starts.
      '';
    };
  };

  config = lib.mkIf cfg.enable {
    services.ssh.command = [
      "${cfg.package}/bin/dropbear"
      "-F"
      "-E"
      "-s"
      "-p"
      (toString cfg.port)
    ]
    ++ (
      if cfg.hostKeyFile == null then
        [ "-R" ]
      else
        [
          "-r"
          cfg.hostKeyFile
        ]
    );
    packages = [ cfg.package ];
    files."/root/.ssh/authorized_keys" = {
      text = lib.concatMapStrings (key: key + "\n") cfg.authorizedKeys;
      mode = "0600";
    };
    # Where -R keeps what it makes.
    files."/etc/dropbear/README".text = "Host keys that are made when the machine starts.\n";
    assertions = [
      {
        assertion = cfg.authorizedKeys != [ ];
        message = "ssh.authorizedKeys: nobody could log in. Give a public key, or leave ssh.enable off.";
      }
    ];
  };
}
