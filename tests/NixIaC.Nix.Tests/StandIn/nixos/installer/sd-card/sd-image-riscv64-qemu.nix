{ config, pkgs, ... }:
{
  system.build.image = pkgs.runCommand "sd-image-riscv64-qemu" { inherit (config.system.build) toplevel; } "mkdir $out; ln -s $toplevel $out/system";
}
