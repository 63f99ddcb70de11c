# What a machine without a disk starts from over the network.
{
  config,
  image,
  modulesPath,
  pkgs,
  ...
}:
{
  imports = [ (modulesPath + "/installer/netboot/netboot.nix") ];

  system.build.nixiacImage = pkgs.buildPackages.symlinkJoin {
    name = "${image.name}-netboot";
    paths = with config.system.build; [
      kernel
      netbootRamdisk
      netbootIpxeScript
    ];
  };
}
