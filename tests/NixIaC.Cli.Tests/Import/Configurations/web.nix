{ config, lib, pkgs, ... }:
let
  domain = "example.org";
  backend = 3000;
in
{
  imports = [ ./hardware-configuration.nix ./services.nix ];

  networking.hostName = "web-1";
  networking.domain = domain;
  networking.firewall.allowedTCPPorts = [ 80 443 ];

  security.acme = {
    acceptTerms = true;
    defaults.email = "hostmaster@${domain}";
  };

  services.nginx = {
    enable = true;
    recommendedGzipSettings = true;
    recommendedOptimisation = true;
    recommendedProxySettings = true;
    recommendedTlsSettings = true;

    virtualHosts."${domain}" = {
      forceSSL = true;
      enableACME = true;
      root = "/srv/www";
      locations."/api/" = {
        proxyPass = "http://127.0.0.1:${toString backend}/";
        proxyWebsockets = true;
        # Uploads.
        extraConfig = ''
          client_max_body_size 50m;
          proxy_set_header X-Real-IP $remote_addr;
        '';
      };
    };

    virtualHosts."www.${domain}" = {
      globalRedirect = domain;
      forceSSL = true;
      enableACME = true;
    };
  };

  services.openssh = {
    enable = true;
    settings.PasswordAuthentication = false;
    settings.PermitRootLogin = lib.mkForce "no";
    ports = [ 22 2222 ];
  };

  services.fail2ban.enable = lib.mkDefault true;
  services.logrotate.enable = config.services.nginx.enable;

  environment.etc."motd".text = "Welcome to ${config.networking.hostName}!";

  system.stateVersion = "24.11";
}
