# Grafana's secret key: made on the node at the first start, so it is in no Nix store.
{ lib, ... }:
{
  services.grafana.settings.security.secret_key = "$__file{/var/lib/grafana/secret-key}";

  systemd.services.grafana.preStart = lib.mkBefore ''
    if [ ! -s /var/lib/grafana/secret-key ]; then
      (umask 077; head --bytes=32 /dev/urandom | base64 >/var/lib/grafana/secret-key)
    fi
  '';
}
