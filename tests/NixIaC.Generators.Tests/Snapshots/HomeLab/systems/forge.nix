# forge: the node HomeLab.Forge.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/pet.nix
    ../imports/hardware/uefi.nix
  ];

  networking = {
    domain = "home.arpa";
    hostName = "forge";
  };

  nix.settings = {
    cores = 2;
    extra-platforms = [ "i686-linux" ];
    max-jobs = 8;
    system-features = [
      "benchmark"
      "big-parallel"
      "kvm"
      "nixos-test"
    ];
  };

  nixiac.operators.alice.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
  ];

  nixpkgs.hostPlatform = "x86_64-linux";

  system.stateVersion = "26.05";

  systemd.network.networks."10-lan" = {
    address = [
      "192.168.10.5/24"
      "fd10::5/64"
    ];
    dns = [ "9.9.9.9" ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.10.1" ];
    matchConfig.Name = "en* eth*";
  };

  time.timeZone = "Europe/Vienna";
}
