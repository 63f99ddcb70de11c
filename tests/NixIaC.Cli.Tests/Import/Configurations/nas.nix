{ config, pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix ];
  networking.hostName = "vault";
  networking.hostId = "8425e349";

  boot.supportedFilesystems = [ "zfs" ];
  boot.zfs.extraPools = [ "tank" ];
  services.zfs = {
    autoScrub.enable = true;
    autoSnapshot = { enable = true; monthly = 6; };
    trim.enable = true;
  };

  fileSystems."/srv/photos" = {
    device = "tank/photos";
    fsType = "zfs";
    options = [ "zfsutil" "nofail" ];
  };

  services.samba = {
    enable = true;
    openFirewall = true;
    settings = {
      global = {
        "workgroup" = "HOME";
        "server string" = "vault";
        "security" = "user";
        "hosts allow" = "192.168.7. 127.0.0.1 localhost";
      };
      photos = {
        path = "/srv/photos";
        browseable = "yes";
        "read only" = "no";
        "valid users" = "ada grace";
      };
    };
  };
  services.samba-wsdd.enable = true;

  services.nfs.server = {
    enable = true;
    exports = ''
      /srv/media  192.168.7.0/24(ro,no_subtree_check)
    '';
  };

  users.groups.family.gid = 1500;
  users.users = {
    ada = { isNormalUser = true; extraGroups = [ "family" ]; uid = 1501; };
    grace = { isNormalUser = true; extraGroups = [ "family" ]; uid = 1502; };
  };

  services.smartd.enable = true;
  services.smartd.notifications.mail = { enable = true; recipient = "ada@example.org"; };
  powerManagement.cpuFreqGovernor = "ondemand";
  system.stateVersion = "23.11";
}
