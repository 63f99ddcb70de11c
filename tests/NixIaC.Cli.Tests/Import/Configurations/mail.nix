{ config, lib, pkgs, ... }:

let
  fqdn = "mail.example.org";
  cert = config.security.acme.certs.${fqdn}.directory;
in
{
  networking.hostName = "mail";
  networking.search = lib.mkIf false [ fqdn ];

  services.postfix = {
    enable = true;
    settings.main = {
      myhostname = fqdn;
      mydestination = [ fqdn "localhost" ];
      smtpd_tls_security_level = "may";
      smtpd_tls_cert_file = "${cert}/fullchain.pem";
      smtpd_tls_key_file = "${cert}/key.pem";
      message_size_limit = 50 * 1024 * 1024;
    };
    virtual = ''
      postmaster@example.org  alice
      abuse@example.org       alice
    '';
  };

  services.dovecot2 = {
    enable = true;
    enableImap = true;
    mailLocation = "maildir:~/Maildir";
  };

  services.rspamd.enable = true;
  services.opendkim = {
    enable = true;
    domains = "csl:example.org";
    selector = "2026";
  };

  security.acme.certs.${fqdn} = {
    email = "postmaster@example.org";
    reloadServices = [ "postfix.service" "dovecot2.service" ];
  };

  networking.firewall.allowedTCPPorts = [ 25 465 587 993 ];
  system.stateVersion = "25.11";
}
