# Stands in for the profile of this name: a system without manuals and extras.
{ lib, ... }:
let
  off = lib.mkDefault false;
in
{
  documentation = {
    enable = off;
    doc.enable = off;
    info.enable = off;
    man.enable = off;
    nixos.enable = off;
  };
  environment = {
    defaultPackages = lib.mkDefault [ ];
    stub-ld.enable = off;
  };
  programs.command-not-found.enable = off;
  programs.fish.generateCompletions = off;
  services.logrotate.enable = off;
  services.udisks2.enable = off;
  xdg = {
    autostart.enable = off;
    icons.enable = off;
    mime.enable = off;
    sounds.enable = off;
  };
}
