{ config, ... }:
{
  networking.hostName = "keys";
  services.vaultwarden = {
    enable = true;
    dbBackend = "sqlite";
    backupDir = "/var/backup/vaultwarden";
    environmentFile = "/run/secrets/vaultwarden.env";
    config = {
      DOMAIN = "https://vault.example.org";
      SIGNUPS_ALLOWED = false;
      ROCKET_ADDRESS = "127.0.0.1";
      ROCKET_PORT = 8222;
      ROCKET_LOG = "critical";
    };
  };

  services.caddy = {
    enable = true;
    email = "ops@example.org";
    virtualHosts."vault.example.org".extraConfig = ''
      encode zstd gzip
      reverse_proxy 127.0.0.1:${toString config.services.vaultwarden.config.ROCKET_PORT}
    '';
  };

  services.borgbackup.jobs.vault = {
    paths = [ "/var/backup/vaultwarden" ];
    repo = "borg@backup.example.org:vault";
    encryption = {
      mode = "repokey-blake2";
      passCommand = "cat /run/secrets/borg";
    };
    compression = "auto,zstd";
    startAt = "daily";
    prune.keep = { daily = 7; weekly = 4; monthly = 6; };
  };
  networking.firewall.allowedTCPPorts = [ 80 443 ];
  system.stateVersion = "25.05";
}
