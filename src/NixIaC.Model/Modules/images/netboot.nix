# What a machine without a disk starts from over the network.
{
  config,
  image,
  lib,
  modulesPath,
  pkgs,
  ...
}:
{
  imports = [ (modulesPath + "/installer/netboot/netboot.nix") ];

  # NixOS says so too, but no louder than a [Hardware] file that says otherwise.
  boot.loader.grub.enable = lib.mkOverride 60 false;

  system.build.nixiacImage = pkgs.buildPackages.symlinkJoin {
    name = "${image.name}-netboot";
    paths = with config.system.build; [
      kernel
      netbootRamdisk
      netbootIpxeScript
    ];
  };
}
