# quadra: the node Acme.Quadra.
# Written by NixIaC. Do not edit: the next build overwrites it.

{ lib, ... }:
{
  console.device = lib.mkDefault "ttyGF0";

  files = {
    "/etc/hosts".text = ''
      127.0.0.1 localhost
      ::1 localhost
      192.168.20.5 forge.acme.example forge
      192.168.20.110 frames-1.acme.example frames-1
      192.168.20.111 frames-2.acme.example frames-2
      192.168.30.7 octane.acme.example octane
    '';
    "/srv/index.html".text = "Hello from 1991.";
  };

  hostName = "quadra";

  kernel = {
    arch = lib.mkDefault "m68k";
    defconfig = lib.mkDefault "virt_defconfig";
    target = lib.mkDefault "vmlinux";
  };

  networks.lan = {
    addresses = [
      "192.168.20.103/24"
      "fd20::103/64"
    ];
    dns = [
      "192.168.20.1"
      "fd20::1"
    ];
    domains = [ "acme.example" ];
    gateways = [
      "192.168.20.1"
      "fd20::1"
    ];
    match.MACAddress = "08:00:07:12:34:56";
  };

  services.web = {
    command = [
      "httpd"
      "-f"
      "-h"
      "/srv"
    ];
    user = "web";
  };

  ssh = {
    authorizedKeys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 ann"
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 bob"
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 eve"
    ];
    enable = true;
  };
}
