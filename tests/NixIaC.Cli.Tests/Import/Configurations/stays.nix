{ config, lib, ... }:
let
  vhost = name: {
    forceSSL = true;
    root = "/srv/${name}";
  };
in
{
  networking.hostName = "many";
  services.nginx.virtualHosts = {
    "a.example.org" = vhost "a";
    "b.example.org" = vhost "b";
  };
}
