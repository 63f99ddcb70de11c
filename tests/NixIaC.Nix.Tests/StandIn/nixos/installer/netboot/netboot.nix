# What starts over the network. Like NixOS's, it says itself what the root is.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  file = name: pkgs.runCommand name { inherit (config.system.build) toplevel; } "mkdir $out; echo $toplevel >$out/$name";
in
{
  boot.loader.grub.enable = false;
  fileSystems."/" = lib.mkOverride 60 { fsType = "tmpfs"; };

  system.build = {
    kernel = pkgs.kernel;
    netbootRamdisk = file "initrd";
    netbootIpxeScript = file "netboot.ipxe";
    kexecTarball = file "kexec.tar";
  };
}
