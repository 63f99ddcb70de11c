{ config, pkgs, ... }:
{
  networking.hostName = "copyroom";

  # Printers
  services.printing = {
    enable = true;
    drivers = [ pkgs.gutenprint pkgs.hplip ];
    listenAddresses = [ "*:631" ];
    allowFrom = [ "all" ];
    browsing = true;
    defaultShared = true;
    openFirewall = true;
  };
  hardware.printers = {
    ensurePrinters = [
      {
        name = "Office";
        location = "second floor";
        deviceUri = "ipp://192.168.7.40/ipp/print";
        model = "everywhere";
        ppdOptions.PageSize = "A4";
      }
    ];
    ensureDefaultPrinter = "Office";
  };
  services.avahi = {
    enable = true;
    nssmdns4 = true;
    publish = { enable = true; userServices = true; };
  };

  # Scanners
  hardware.sane.enable = true;
  hardware.sane.extraBackends = with pkgs; [ sane-airscan ];
  services.saned = {
    enable = true;
    extraConfig = "192.168.7.0/24";
  };
  users.users.office = {
    isNormalUser = true;
    extraGroups = [ "scanner" "lp" ];
  };
  system.stateVersion = "24.05";
}
