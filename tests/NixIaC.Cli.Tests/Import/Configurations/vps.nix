{ modulesPath, ... }: {
  imports = [ (modulesPath + "/profiles/qemu-guest.nix") ];
  boot.loader.grub.device = "/dev/vda";
  boot.tmp.cleanOnBoot = true;
  fileSystems."/" = { device = "/dev/vda1"; fsType = "ext4"; };
  swapDevices = [ { device = "/swapfile"; size = 2048; } ];
  networking.hostName = "vps";
  networking.useDHCP = false;
  networking.interfaces.ens3 = {
    ipv4.addresses = [ { address = "203.0.113.5"; prefixLength = 24; } ];
    ipv6.addresses = [ { address = "2001:db8::5"; prefixLength = 64; } ];
  };
  networking.defaultGateway = "203.0.113.1";
  networking.defaultGateway6 = { address = "fe80::1"; interface = "ens3"; };
  networking.nameservers = [ "9.9.9.9" ];
  services.openssh.enable = true;
  users.users.root.openssh.authorizedKeys.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGJqcXh1dGhpcyBpcyBubyBrZXkgYXQgYWxsIGJ1dCB0ZXh0 me@home"
  ];
  system.stateVersion = "25.05";
}
