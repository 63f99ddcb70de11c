# watch: the node HomeLab.Watch.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/livestock.nix
    ../imports/hardware/uefi.nix
    ../imports/services/charts.nix
  ];

  networking = {
    domain = "home.arpa";
    # From profile Hardened.
    firewall.logRefusedConnections = true;
    hostName = "watch";
  };

  nixiac.operators = {
    alice.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
    ];
    bob.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMYFyuTkCm7YdWazRE1oWFtAfA7kqmY1uC83er7CJL4s bob@workshop"
    ];
  };

  nixpkgs.hostPlatform = "x86_64-linux";

  services = {
    # From profile Hardened.
    fail2ban.enable = true;
    grafana = {
      enable = true;
      settings.server.domain = "charts.home.arpa";
    };
    # From profile Hardened.
    openssh.settings.MaxAuthTries = 3;
    prometheus.enable = true;
  };

  system.stateVersion = "26.05";

  systemd.network.networks."10-bench" = {
    address = [ "192.168.20.5/24" ];
    dns = [
      "192.168.20.1"
      "9.9.9.9"
    ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.20.1" ];
    matchConfig.Name = "en* eth*";
  };
}
