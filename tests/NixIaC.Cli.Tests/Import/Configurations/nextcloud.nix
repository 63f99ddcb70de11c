{ config, pkgs, ... }:
{
  networking.hostName = "cloud";
  services.nextcloud = {
    enable = true;
    package = pkgs.nextcloud31;
    hostName = "cloud.example.org";
    https = true;
    maxUploadSize = "16G";
    configureRedis = true;
    database.createLocally = true;
    config = {
      dbtype = "pgsql";
      adminuser = "admin";
      adminpassFile = "/run/secrets/nextcloud-admin";
    };
    settings = {
      default_phone_region = "DE";
      overwriteprotocol = "https";
      trusted_proxies = [ "127.0.0.1" "::1" ];
      log_type = "systemd";
    };
    extraApps = {
      inherit (config.services.nextcloud.package.packages.apps) contacts calendar;
    };
    extraAppsEnable = true;
    phpOptions."opcache.interned_strings_buffer" = "16";
  };

  services.nginx.virtualHosts.${config.services.nextcloud.hostName} = {
    forceSSL = true;
    enableACME = true;
  };
  security.acme.acceptTerms = true;
  security.acme.defaults.email = "ops@example.org";

  networking.firewall.allowedTCPPorts = [ 80 443 ];
  system.stateVersion = "25.05";
}
