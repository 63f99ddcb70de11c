# attic: the node HomeLab.Attic.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/base.nix
    ../imports/hardware/bios.nix
  ];

  networking = {
    domain = "home.arpa";
    hostName = "attic";
  };

  nixiac.operators.alice.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
  ];

  nixpkgs.hostPlatform = "i686-linux";

  system.stateVersion = "26.05";

  systemd.network.networks."10-lab" = {
    address = [ "192.168.11.41/24" ];
    dns = [ "9.9.9.9" ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.11.1" ];
    matchConfig.Name = "en* eth*";
  };
}
