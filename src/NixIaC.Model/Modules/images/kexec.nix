# An archive with kernel, initial RAM disk and `kexec-boot`, which starts the system on a running
# machine.
{
  config,
  lib,
  modulesPath,
  ...
}:
{
  imports = [ (modulesPath + "/installer/netboot/netboot.nix") ];

  # NixOS says so too, but no louder than a [Hardware] file that says otherwise.
  boot.loader.grub.enable = lib.mkOverride 60 false;

  system.build.nixiacImage = config.system.build.kexecTarball;
}
