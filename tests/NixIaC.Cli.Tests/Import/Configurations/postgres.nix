{ config, pkgs, lib, ... }:

{
  networking.hostName = "db";

  services.postgresql = {
    enable = true;
    package = pkgs.postgresql_16;
    enableTCPIP = true;
    ensureDatabases = [ "app" "metrics" ];
    ensureUsers = [
      {
        name = "app";
        ensureDBOwnership = true;
      }
      { name = "metrics"; ensureDBOwnership = true; ensureClauses.login = true; }
    ];
    authentication = lib.mkOverride 10 ''
      # type database user address method
      local all all peer
      host  app app 10.0.0.0/24 scram-sha-256
    '';
    settings = {
      max_connections = 200;
      shared_buffers = "2GB";
      log_min_duration_statement = 500;
    };
    initialScript = pkgs.writeText "init.sql" ''
      CREATE ROLE reporting;
    '';
  };

  services.postgresqlBackup = {
    enable = true;
    databases = [ "app" ];
    startAt = "*-*-* 03:15:00";
  };

  networking.firewall.allowedTCPPorts = [ config.services.postgresql.settings.port ];

  boot.kernel.sysctl = {
    "vm.swappiness" = 10;
    "vm.overcommit_memory" = 2;
  };

  system.stateVersion = "24.05";
}
