{ config, lib, pkgs, ... }:
let
  cfg = config.services.forgejo;
  srv = cfg.settings.server;
in
{
  networking.hostName = "code";
  services.nginx = {
    enable = true;
    virtualHosts.${cfg.settings.server.DOMAIN} = {
      forceSSL = true;
      enableACME = true;
      locations."/".proxyPass = "http://localhost:${toString srv.HTTP_PORT}";
    };
  };

  services.forgejo = {
    enable = true;
    database.type = "postgres";
    lfs.enable = true;
    settings = {
      server = {
        DOMAIN = "git.example.org";
        ROOT_URL = "https://${srv.DOMAIN}/";
        HTTP_PORT = 3000;
      };
      service.DISABLE_REGISTRATION = true;
      session.COOKIE_SECURE = true;
      mailer = {
        ENABLED = true;
        SMTP_ADDR = "mail.example.org";
        FROM = "noreply@${srv.DOMAIN}";
      };
    };
    dump = {
      enable = true;
      interval = "04:31";
    };
  };

  systemd.services.forgejo.preStart = lib.mkAfter ''
    ${lib.getExe cfg.package} admin user list
  '';
  system.stateVersion = "25.05";
}
