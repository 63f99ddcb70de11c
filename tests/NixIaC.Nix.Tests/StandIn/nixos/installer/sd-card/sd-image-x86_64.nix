{ config, pkgs, ... }:
{
  system.build.image = pkgs.runCommand "sd-image-x86_64" { inherit (config.system.build) toplevel; } "mkdir $out; ln -s $toplevel $out/system";
}
