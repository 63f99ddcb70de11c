# lathe: the node HomeLab.Lathe.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/livestock.nix
    ../imports/hardware/board.nix
  ];

  networking = {
    domain = "home.arpa";
    hostName = "lathe";
  };

  nixiac.operators = {
    alice.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
    ];
    bob.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMYFyuTkCm7YdWazRE1oWFtAfA7kqmY1uC83er7CJL4s bob@workshop"
    ];
  };

  nixpkgs = {
    buildPlatform = "x86_64-linux";
    hostPlatform = "armv7l-linux";
  };

  system.stateVersion = "26.05";

  systemd.network.networks."10-bench" = {
    address = [ "192.168.20.6/24" ];
    dns = [
      "192.168.20.1"
      "9.9.9.9"
    ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.20.1" ];
    matchConfig.Name = "en* eth*";
  };
}
