{ config, pkgs, lib, ... }:
{
  networking.hostName = "home";
  services.home-assistant = {
    enable = true;
    openFirewall = true;
    extraComponents = [ "met" "esphome" "zha" "mqtt" ];
    extraPackages = ps: [ ps.psycopg2 ];
    config = {
      default_config = { };
      homeassistant = {
        name = "Home";
        latitude = 48.2;
        longitude = 16.37;
        unit_system = "metric";
        time_zone = "Europe/Vienna";
      };
      http = {
        server_port = 8123;
        use_x_forwarded_for = true;
        trusted_proxies = [ "127.0.0.1" ];
      };
      automation = [
        {
          alias = "Lights at dusk";
          trigger = [ { platform = "sun"; event = "sunset"; offset = "-00:30:00"; } ];
          action = [ { service = "light.turn_on"; target.entity_id = "light.hall"; } ];
        }
      ];
      recorder.db_url = "postgresql://@/hass";
    };
  };

  services.mosquitto = {
    enable = true;
    listeners = [
      {
        acl = [ "pattern readwrite #" ];
        omitPasswordAuth = true;
        settings.allow_anonymous = true;
      }
    ];
  };

  services.zigbee2mqtt = {
    enable = true;
    settings = {
      permit_join = false;
      serial.port = "/dev/ttyUSB0";
    };
  };

  services.postgresql = {
    enable = true;
    ensureDatabases = [ "hass" ];
    ensureUsers = [ { name = "hass"; ensureDBOwnership = true; } ];
  };
  system.stateVersion = "25.05";
}
