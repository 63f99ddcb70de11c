{ config, pkgs, ... }:
{
  system.build.image = pkgs.runCommand "sd-image-raspberrypi" { inherit (config.system.build) toplevel; } "mkdir $out; ln -s $toplevel $out/system";
}
