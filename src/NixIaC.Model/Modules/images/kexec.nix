# An archive with kernel, initial RAM disk and `kexec-boot`, which starts the system on a running
# machine.
{ config, modulesPath, ... }:
{
  imports = [ (modulesPath + "/installer/netboot/netboot.nix") ];

  system.build.nixiacImage = config.system.build.kexecTarball;
}
