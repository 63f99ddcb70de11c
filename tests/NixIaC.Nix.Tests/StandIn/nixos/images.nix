# The images that a system can be built as: here, empty shells of their names.
{
  config,
  extendModules,
  lib,
  modulesPath,
  pkgs,
  ...
}:
let
  shell = name: { config, pkgs, ... }: {
    system.build.image = pkgs.runCommand "image-${name}" { inherit (config.system.build) toplevel; } ''
      mkdir $out
      ln -s $toplevel $out/system
    '';
  };

  variants =
    lib.genAttrs [
      "amazon"
      "azure"
      "digital-ocean"
      "google-compute"
      "hyperv"
      "iso"
      "kubevirt"
      "linode"
      "lxc"
      "lxc-metadata"
      "oci"
      "openstack"
      "proxmox"
      "proxmox-lxc"
      "qemu"
      "qemu-efi"
      "raw"
      "raw-efi"
      "vagrant-virtualbox"
      "virtualbox"
      "vmware"
    ] shell;
in
{
  options.image.modules = lib.mkOption {
    type = lib.types.raw;
    default = variants;
    internal = true;
  };

  config.system.build.images = lib.mapAttrs (
    _: module: (extendModules { modules = [ module ]; }).config.system.build.image
  ) config.image.modules;
}
