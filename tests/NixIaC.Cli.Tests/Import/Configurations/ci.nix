{ config, lib, pkgs, ... }:
{
  networking.hostName = "forge-runner";

  nix = {
    settings = {
      max-jobs = 8;
      cores = config.nix.settings.max-jobs;
      trusted-users = [ "root" "@wheel" ];
      experimental-features = [ "nix-command" "flakes" ];
      substituters = [ "https://cache.example.org" ];
      trusted-public-keys = [ "cache.example.org-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" ];
      auto-optimise-store = true;
      system-features = [ "kvm" "big-parallel" ] ++ lib.optionals config.virtualisation.libvirtd.enable [ "nixos-test" ];
    };
    gc.automatic = true;
    extraOptions = ''
      min-free = ${toString (50 * 1024 * 1024 * 1024)}
      keep-outputs = true
    '';
    buildMachines = [
      {
        hostName = "arm.lan";
        systems = [ "aarch64-linux" ];
        maxJobs = 4;
        sshUser = "nix";
        sshKey = "/root/.ssh/id_builder";
        supportedFeatures = [ "big-parallel" ];
      }
    ];
    distributedBuilds = true;
  };

  services.github-runners.main = {
    enable = true;
    url = "https://git.example.org/org";
    tokenFile = "/run/secrets/runner";
    extraLabels = [ "nix" "x86_64-linux" ];
    extraPackages = [ pkgs.cachix pkgs.docker ];
  };

  boot.binfmt.emulatedSystems = [ "aarch64-linux" ];
  boot.tmp.useTmpfs = true;
  zramSwap = { enable = true; memoryPercent = 150; };
  documentation.enable = lib.mkForce false;
  system.stateVersion = "25.05";
}
