{ config, pkgs, ... }:
let
  targets = [ "gate.lan:9100" "vault.lan:9100" "web.lan:9100" ];
in
{
  networking.hostName = "watch";

  services.prometheus = {
    enable = true;
    port = 9090;
    retentionTime = "90d";
    globalConfig.scrape_interval = "30s";
    exporters.node = {
      enable = true;
      enabledCollectors = [ "systemd" "processes" ];
      port = 9100;
    };
    scrapeConfigs = [
      {
        job_name = "node";
        static_configs = [ { inherit targets; } ];
      }
      {
        job_name = "self";
        static_configs = [ { targets = [ "localhost:${toString config.services.prometheus.port}" ]; } ];
      }
    ];
    rules = [
      (builtins.toJSON {
        groups = [ { name = "up"; rules = [ { alert = "Down"; expr = "up == 0"; for = "5m"; } ]; } ];
      })
    ];
  };

  services.grafana = {
    enable = true;
    settings = {
      server = {
        http_addr = "0.0.0.0";
        http_port = 3000;
        domain = "charts.example.org";
      };
      "auth.anonymous".enabled = true;
      analytics.reporting_enabled = false;
    };
    provision.datasources.settings.datasources = [
      {
        name = "Prometheus";
        type = "prometheus";
        url = "http://localhost:${toString config.services.prometheus.port}";
        isDefault = true;
      }
    ];
  };

  services.loki.enable = false;
  networking.firewall.allowedTCPPorts = [ config.services.grafana.settings.server.http_port ];
  system.stateVersion = "25.05";
}
