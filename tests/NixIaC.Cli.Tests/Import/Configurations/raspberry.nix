{ config, pkgs, lib, ... }:
{
  # The firmware reads extlinux.conf.
  boot.loader.grub.enable = false;
  boot.loader.generic-extlinux-compatible.enable = true;
  boot.kernelParams = [ "console=ttyS1,115200n8" ];
  boot.initrd.availableKernelModules = [ "usbhid" "usb_storage" ];

  fileSystems = {
    "/" = {
      device = "/dev/disk/by-label/NIXOS_SD";
      fsType = "ext4";
      options = [ "noatime" ];
    };
  };

  nixpkgs.hostPlatform = "aarch64-linux";
  networking.hostName = "pi4";
  networking.wireless.enable = false;
  hardware.enableRedistributableFirmware = true;
  hardware.i2c.enable = true;

  services.pihole-ftl = {
    enable = true;
    settings.dns.upstreams = [ "9.9.9.9" ];
  };

  services.udev.extraRules = ''
    SUBSYSTEM=="gpio", GROUP="gpio", MODE="0660"
  '';
  users.groups.gpio = { };

  services.journald.extraConfig = "SystemMaxUse=100M";
  zramSwap.enable = true;
  environment.systemPackages = with pkgs; [ libraspberrypi i2c-tools ];
  system.stateVersion = "24.11";
}
