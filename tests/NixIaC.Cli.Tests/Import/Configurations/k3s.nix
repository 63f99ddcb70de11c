{ config, lib, pkgs, modulesPath, ... }:
{
  imports = [
    (modulesPath + "/profiles/qemu-guest.nix")
    ./hardware-configuration.nix
  ];

  networking.hostName = "k3s-server-1";

  services.k3s = {
    enable = true;
    role = "server";
    clusterInit = true;
    tokenFile = "/var/lib/secrets/k3s-token";
    extraFlags = [
      "--disable=traefik"
      "--node-ip=10.1.0.11"
      "--flannel-iface=${config.networking.defaultGateway.interface or "eth0"}"
    ];
  };

  # Storage for the cluster.
  services.openiscsi = {
    enable = true;
    name = "iqn.2026-01.org.example:k3s-server-1";
  };

  boot.kernelModules = [ "br_netfilter" "overlay" ];
  boot.kernel.sysctl."net.ipv4.ip_forward" = 1;
  boot.kernel.sysctl."net.bridge.bridge-nf-call-iptables" = lib.mkDefault 1;

  networking.firewall = {
    allowedTCPPorts = [
      6443 # API
      2379 # etcd clients
      2380 # etcd peers
    ];
    allowedUDPPorts = [ 8472 ];
    trustedInterfaces = [ "cni0" ];
  };

  environment.systemPackages = [ pkgs.k3s pkgs.kubectl pkgs.kubernetes-helm ];
  nixpkgs.hostPlatform = lib.mkDefault "x86_64-linux";
  system.stateVersion = "25.05";
}
