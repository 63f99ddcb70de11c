# pi: the node HomeLab.Pi.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/mascot.nix
    ../imports/hardware/board.nix
  ];

  networking = {
    domain = "home.arpa";
    firewall = {
      allowedTCPPorts = [ 8080 ];
      # From profile Hardened.
      logRefusedConnections = true;
    };
    hostName = "pi";
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
    address = [
      "192.168.10.20/24"
      "fd10::20/64"
    ];
    dns = [ "9.9.9.9" ];
    domains = [ "home.arpa" ];
    gateway = [ "192.168.10.1" ];
    matchConfig.Name = "en* eth*";
  };

  virtualisation.oci-containers.containers.whoami = {
    image = "docker.io/traefik/whoami:v1.10.2";
    ports = [ "8080:80" ];
  };
}
