# forge: the node Acme.Forge.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [ ../modules/livestock.nix ];

  # From community Hall.
  boot.kernelParams = [ "quiet" ];

  networking = {
    domain = "acme.example";
    hostName = "forge";
    hosts = {
      "192.168.20.103" = [
        "quadra.acme.example"
        "quadra"
      ];
      "192.168.20.110" = [
        "frames-1.acme.example"
        "frames-1"
      ];
      "192.168.20.111" = [
        "frames-2.acme.example"
        "frames-2"
      ];
      "192.168.30.7" = [
        "octane.acme.example"
        "octane"
      ];
      "fd20::103" = [
        "quadra.acme.example"
        "quadra"
      ];
    };
  };

  nix.settings.system-features = [
    "benchmark"
    "big-parallel"
    "kvm"
    "nixos-test"
  ];

  nixiac.operators = {
    ann.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 ann"
    ];
    bob.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 bob"
    ];
  };

  nixpkgs.hostPlatform = "x86_64-linux";

  system.stateVersion = "26.05";

  systemd.network.networks."10-lan" = {
    address = [ "192.168.20.5/24" ];
    dns = [ "192.168.20.1" ];
    domains = [ "acme.example" ];
    gateway = [ "192.168.20.1" ];
    matchConfig.Name = "en* eth*";
  };

  # From fleet Works.
  time.timeZone = "Europe/Vienna";
}
