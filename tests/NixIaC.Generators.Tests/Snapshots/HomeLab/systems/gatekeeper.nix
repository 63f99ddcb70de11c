# gatekeeper: the node HomeLab.Gatekeeper.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/livestock.nix
    ../imports/hardware/uefi.nix
  ];

  networking = {
    domain = "home.arpa";
    # From profile Hardened.
    firewall.logRefusedConnections = true;
    hostName = "gatekeeper";
    nat = {
      enable = true;
      externalInterface = "enp3s0";
      internalInterfaces = [
        "enp1s0"
        "enp2s0"
      ];
    };
  };

  nixiac.operators.alice.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
  ];

  nixpkgs.hostPlatform = "x86_64-linux";

  # From profile Hardened.
  services = {
    fail2ban.enable = true;
    openssh.settings.MaxAuthTries = 3;
  };

  system.stateVersion = "26.05";

  systemd.network.networks = {
    "10-lab" = {
      address = [ "192.168.11.1/24" ];
      dns = [ "9.9.9.9" ];
      domains = [ "home.arpa" ];
      matchConfig.Name = "enp2s0";
    };
    "10-lan" = {
      address = [
        "192.168.10.1/24"
        "fd10::1/64"
      ];
      dns = [ "9.9.9.9" ];
      domains = [ "home.arpa" ];
      matchConfig.Name = "enp1s0";
    };
  };
}
