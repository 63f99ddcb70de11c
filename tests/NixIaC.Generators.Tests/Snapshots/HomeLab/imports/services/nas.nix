# Shares the folder /srv/share with the basement.
{ pkgs, ... }:
{
  services.nfs.server.enable = true;
  services.nfs.server.createMountPoints = true;
  services.nfs.server.exports = "/srv/share 192.168.10.0/24(rw,sync,no_subtree_check)";

  networking.firewall.allowedTCPPorts = [ 2049 ];
  environment.systemPackages = [ pkgs.htop ];
}
