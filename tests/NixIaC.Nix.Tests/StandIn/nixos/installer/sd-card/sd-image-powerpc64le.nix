{ config, pkgs, ... }:
{
  system.build.image = pkgs.runCommand "sd-image-powerpc64le" { inherit (config.system.build) toplevel; } "mkdir $out; ln -s $toplevel $out/system";
}
