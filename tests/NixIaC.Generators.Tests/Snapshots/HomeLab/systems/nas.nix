# nas: the node HomeLab.Nas.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/livestock.nix
    ../imports/hardware/uefi.nix
    ../imports/services/nas.nix
  ];

  networking = {
    domain = "home.arpa";
    # From profile Hardened.
    firewall.logRefusedConnections = true;
    hostName = "nas";
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

  systemd.network.networks."10-lan" = {
    address = [ "192.168.10.30/24" ];
    dns = [ "9.9.9.9" ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.10.1" ];
    matchConfig.MACAddress = "52:54:00:12:34:56";
  };
}
