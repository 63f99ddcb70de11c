{ config, lib, pkgs, ... }:
with lib;
{
  networking.hostName = "cinema";

  services.jellyfin = {
    enable = true;
    openFirewall = true;
    user = "media";
    group = "media";
  };

  users.groups.media = { };
  users.users.media = {
    isSystemUser = true;
    group = "media";
    extraGroups = [ "video" "render" ];
  };

  hardware.graphics = {
    enable = true;
    extraPackages = with pkgs; [ intel-media-driver vpl-gpu-rt ];
  };
  environment.sessionVariables.LIBVA_DRIVER_NAME = "iHD";

  systemd.services.jellyfin = mkIf config.services.jellyfin.enable {
    serviceConfig.DeviceAllow = [ "/dev/dri/renderD128" ];
    environment.JELLYFIN_LOG_DIR = "/var/log/jellyfin";
    after = mkAfter [ "srv-media.mount" ];
  };

  fileSystems."/srv/media" = {
    device = "vault.lan:/srv/media";
    fsType = "nfs";
    options = [ "ro" "x-systemd.automount" "noauto" ];
  };

  nix.gc = { automatic = mkDefault true; dates = "weekly"; options = "--delete-older-than 14d"; };
  system.stateVersion = "25.05";
}
