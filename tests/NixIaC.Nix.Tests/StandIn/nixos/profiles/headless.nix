# Stands in for the profile of this name: a system without screen and keyboard.
{ lib, ... }:
let
  consoles = [
    "serial-getty@ttyS0"
    "serial-getty@hvc0"
    "getty@tty1"
    "autovt@"
  ];
in
{
  boot = {
    kernelParams = [
      "panic=1"
      "boot.panic_on_fail"
    ];
    loader.grub.splashImage = null;
  };
  systemd = {
    enableEmergencyMode = false;
    services = lib.genAttrs consoles (_: {
      enable = false;
    });
  };
}
