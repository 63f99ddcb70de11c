# visor: the node HomeLab.Visor.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/livestock.nix
    ../imports/hardware/board.nix
  ];

  networking = {
    domain = "home.arpa";
    hostName = "visor";
  };

  nixiac.operators.alice.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
  ];

  nixpkgs = {
    buildPlatform = "x86_64-linux";
    hostPlatform = "riscv64-linux";
  };

  system.stateVersion = "26.05";

  systemd.network.networks."10-lab" = {
    address = [ "192.168.11.40/24" ];
    dns = [ "9.9.9.9" ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.11.1" ];
    matchConfig.Name = "en* eth*";
  };
}
