# frames: shared by the members of the cluster HomeLab.Frames.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  imports = [
    ../modules/livestock.nix
    ../modules/identity.nix
    ../imports/hardware/board.nix
    ../imports/services/slides.nix
  ];

  networking = {
    domain = "home.arpa";
    # From profile Hardened.
    firewall.logRefusedConnections = true;
  };

  nixiac = {
    identity.enable = true;
    operators = {
      alice.keys = [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop"
      ];
      bob.keys = [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMYFyuTkCm7YdWazRE1oWFtAfA7kqmY1uC83er7CJL4s bob@workshop"
      ];
    };
  };

  nixpkgs = {
    buildPlatform = "x86_64-linux";
    hostPlatform = "aarch64-linux";
  };

  services = {
    cage = {
      enable = true;
      user = "frame";
    };
    # From profile Hardened.
    fail2ban.enable = true;
    # From profile Hardened.
    openssh.settings.MaxAuthTries = 3;
  };

  system = {
    name = "frames";
    stateVersion = "26.05";
  };

  users.users.frame.isNormalUser = true;
}
