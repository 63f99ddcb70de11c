# hub: the node HomeLab.Hub.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/mascot.nix
    ../imports/hardware/board.nix
  ];

  networking = {
    domain = "home.arpa";
    # From profile Hardened.
    firewall.logRefusedConnections = true;
    hostName = "hub";
  };

  nixiac.operators.alice.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
  ];

  nixpkgs = {
    buildPlatform = "x86_64-linux";
    hostPlatform = "aarch64-linux";
  };

  # From profile Hardened.
  services = {
    fail2ban.enable = true;
    openssh.settings.MaxAuthTries = 3;
  };

  system.stateVersion = "26.05";

  systemd.network.networks."10-lan" = {
    address = [ "192.168.10.21/24" ];
    dns = [ "9.9.9.9" ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.10.1" ];
    matchConfig.Name = "en* eth*";
  };

  virtualisation.oci-containers.containers = {
    flows = {
      image = "docker.io/nodered/node-red:4.0.9";
      ports = [ "1880:1880" ];
      volumes = [ "flows:/data" ];
    };
    home = {
      environment.TZ = "Europe/Vienna";
      image = "ghcr.io/home-assistant/home-assistant:2026.5.1";
      ports = [ "8123:8123" ];
      volumes = [ "home:/config" ];
    };
  };
}
