{ config, pkgs, lib, ... }:
let
  url = "https://board.example.org/";
  user = "kiosk";
in
{
  networking.hostName = "lobby";
  networking.wireless = {
    enable = true;
    networks."Guests".psk = "not a secret";
    interfaces = [ "wlan0" ];
  };

  services.cage = {
    enable = true;
    inherit user;
    program = "${pkgs.firefox}/bin/firefox --kiosk ${url}";
    environment = {
      WLR_LIBINPUT_NO_DEVICES = "1";
    };
  };

  users.users.${user} = {
    isNormalUser = true;
    home = "/var/lib/${user}";
  };

  # Nobody logs in here.
  users.mutableUsers = false;
  services.getty.autologinUser = lib.mkForce null;
  systemd.services."cage-tty1".after = [ "network-online.target" ];

  boot.plymouth.enable = true;
  boot.kernelParams = [ "quiet" "splash" "vt.global_cursor_default=0" ];
  boot.consoleLogLevel = 0;
  boot.initrd.verbose = false;

  hardware.bluetooth.enable = false;
  fonts.packages = with pkgs; [ noto-fonts noto-fonts-cjk-sans ];
  system.autoUpgrade = {
    enable = true;
    allowReboot = true;
    rebootWindow = { lower = "02:00"; upper = "04:30"; };
  };
  system.stateVersion = "25.05";
}
