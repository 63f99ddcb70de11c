{ pkgs, ... }:
{
  networking.hostName = "tunnel";
  networking.wireguard.interfaces.wg0 = {
    ips = [ "10.100.0.1/24" "fd00:100::1/64" ];
    listenPort = 51820;
    privateKeyFile = "/var/lib/wireguard/key";
    postSetup = ''
      ${pkgs.iptables}/bin/iptables -t nat -A POSTROUTING -s 10.100.0.0/24 -o eth0 -j MASQUERADE
    '';
    peers = [
      # phone
      {
        publicKey = "YmFzZTY0IG9mIGEga2V5IHRoYXQgaXMgbm90IG9uZSE=";
        allowedIPs = [ "10.100.0.2/32" ];
      }
      # the other site
      {
        publicKey = "YW5vdGhlciBrZXkgdGhhdCBpcyBub3Qgb25lIGF0IGE=";
        allowedIPs = [ "10.100.0.3/32" "192.168.9.0/24" ];
        endpoint = "198.51.100.7:51820";
        persistentKeepalive = 25;
      }
    ];
  };
  networking.firewall.allowedUDPPorts = [ 51820 ];
  networking.nat = {
    enable = true;
    externalInterface = "eth0";
    internalInterfaces = [ "wg0" ];
  };
  system.stateVersion = "24.11";
}
