# octane: the node Acme.Octane.
# Written by NixIaC. Do not edit: the next build overwrites it.

{ lib, ... }:
{
  imports = [ ../imports/clock.nix ];

  console.device = "ttyS1";

  files."/etc/hosts".text = ''
    127.0.0.1 localhost
    ::1 localhost
    192.168.20.5 forge.acme.example forge
    192.168.20.110 frames-1.acme.example frames-1
    192.168.20.111 frames-2.acme.example frames-2
    192.168.20.103 quadra.acme.example quadra
    fd20::103 quadra.acme.example quadra
  '';

  hostName = "octane";

  kernel = {
    arch = lib.mkDefault "mips";
    defconfig = "ip27_defconfig";
    target = lib.mkDefault "vmlinux";
  };

  networks = {
    lan = {
      domains = [ "acme.example" ];
      match.Name = "eth0";
    };
    things = {
      addresses = [ "192.168.30.7/24" ];
      domains = [ "acme.example" ];
      match.Name = "eth0";
      vlan = 30;
    };
  };

  ssh = {
    authorizedKeys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 ann"
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 bob"
    ];
    enable = false;
  };
}
