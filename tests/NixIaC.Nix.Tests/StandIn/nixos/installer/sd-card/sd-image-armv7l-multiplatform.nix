{ config, pkgs, ... }:
{
  system.build.image = pkgs.runCommand "sd-image-armv7l-multiplatform" { inherit (config.system.build) toplevel; } "mkdir $out; ln -s $toplevel $out/system";
}
