{ config, lib, pkgs, ... }:

# A machine that has several faces.
let
  inherit (lib) mkIf mkMerge mkDefault;
  adminPort = 8443;
in
{
  config = mkMerge [
    {
      networking.hostName = "janus";
      services.openssh.enable = mkDefault true;
      networking.firewall.allowedTCPPorts = [ adminPort ];
    }

    # With a web server there is a certificate.
    (mkIf config.services.nginx.enable {
      security.acme.acceptTerms = true;
      networking.firewall.allowedTCPPorts = [ 80 443 ];
    })

    (mkIf (config.services.xserver.enable && !config.services.printing.enable) {
      environment.systemPackages = with pkgs; [ xterm ];
    })

    (mkIf (config.networking.domain == "example.org") {
      services.chrony.enable = lib.mkForce false;
    })

    (mkIf (builtins.elem "zfs" config.boot.supportedFilesystems) {
      services.zfs.autoScrub.enable = true;
    })
  ];
}
