{ config, lib, ... }:
let
  wan = "enp1s0";
  lan = "enp2s0";
  lanAddress = "192.168.7.1";
in {
  networking = {
    hostName = "gate";
    useNetworkd = true;
    useDHCP = false;
    nat = {
      enable = true;
      externalInterface = wan;
      internalInterfaces = [ lan ];
      forwardPorts = [
        { sourcePort = 443; destination = "192.168.7.10:443"; proto = "tcp"; }
      ];
    };
    firewall.interfaces.${lan}.allowedUDPPorts = [ 53 67 ];
    nftables.enable = true;
  };

  systemd.network = {
    enable = true;
    networks."10-wan" = {
      matchConfig.Name = wan;
      networkConfig = {
        DHCP = "ipv4";
        IPv6AcceptRA = true;
      };
      dhcpV6Config.PrefixDelegationHint = "::/56";
      linkConfig.RequiredForOnline = "routable";
    };
    networks."20-lan" = {
      matchConfig.Name = lan;
      address = [ "${lanAddress}/24" ];
      networkConfig.IPv6SendRA = true;
      routes = [
        { Destination = "10.20.0.0/16"; Gateway = "192.168.7.2"; }
      ];
    };
  };

  boot.kernel.sysctl = {
    "net.ipv4.conf.all.forwarding" = true;
    "net.ipv6.conf.all.forwarding" = true;
  };

  services.dnsmasq = {
    enable = true;
    settings = {
      interface = lan;
      dhcp-range = [ "192.168.7.100,192.168.7.200,12h" ];
      dhcp-option = "option:router,${lanAddress}";
      server = [ "9.9.9.9" "149.112.112.112" ];
    };
  };

  system.stateVersion = "24.11";
}
