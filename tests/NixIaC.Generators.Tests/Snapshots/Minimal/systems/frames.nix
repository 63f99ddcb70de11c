# frames: shared by the members of the cluster Acme.Frames.
# Written by NixIaC. Do not edit: the next build overwrites it.

{ lib, ... }:
{
  imports = [ ../imports/clock.nix ];

  console.device = lib.mkDefault "ttyAMA0";

  files."/etc/hosts".text = ''
    127.0.0.1 localhost
    ::1 localhost
    192.168.20.5 forge.acme.example forge
    192.168.20.110 frames-1.acme.example frames-1
    192.168.20.111 frames-2.acme.example frames-2
    192.168.30.7 octane.acme.example octane
    192.168.20.103 quadra.acme.example quadra
    fd20::103 quadra.acme.example quadra
  '';

  hostName = "frames";

  identity.enable = true;

  kernel = {
    arch = lib.mkDefault "arm";
    defconfig = lib.mkDefault "versatile_defconfig";
    deviceTree = lib.mkDefault "arm/versatile-pb.dtb";
    target = lib.mkDefault "zImage";
  };

  ssh = {
    authorizedKeys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 ann"
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 bob"
    ];
    enable = true;
  };
}
