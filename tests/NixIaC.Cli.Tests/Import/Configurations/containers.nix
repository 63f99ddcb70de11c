{ config, pkgs, lib, ... }:
{
  networking.hostName = "dock";

  virtualisation.podman = {
    enable = true;
    dockerCompat = true;
    autoPrune = { enable = true; dates = "weekly"; };
    defaultNetwork.settings.dns_enabled = true;
  };

  virtualisation.oci-containers = {
    backend = "podman";
    containers = {
      whoami = {
        image = "docker.io/traefik/whoami:v1.10.2";
        ports = [ "127.0.0.1:8080:80" ];
        cmd = [ "--name" config.networking.hostName ];
      };
      cache = {
        image = "docker.io/library/redis:7";
        volumes = [ "redis:/data" ];
        environment = { TZ = "UTC"; };
        autoStart = true;
        dependsOn = [ "whoami" ];
      };
    };
  };

  # A container of NixOS itself.
  containers.builder = {
    autoStart = true;
    privateNetwork = true;
    hostAddress = "10.231.0.1";
    localAddress = "10.231.0.2";
    config = { config, pkgs, ... }: {
      services.openssh.enable = true;
      environment.systemPackages = [ pkgs.git ];
      system.stateVersion = "25.05";
    };
  };

  users.extraGroups.podman.members = [ "deploy" ];
  system.stateVersion = "25.05";
}
