{ config, pkgs, lib, ... }: {
  networking.hostName = "arcade";
  boot.kernelPackages = pkgs.linuxPackages_zen;
  boot.extraModulePackages = with config.boot.kernelPackages; [ v4l2loopback ];
  hardware.nvidia = {
    open = true;
    modesetting.enable = true;
    package = config.boot.kernelPackages.nvidiaPackages.stable;
  };
  services.xserver.videoDrivers = [ "nvidia" ];
  programs.steam = {
    enable = true;
    remotePlay.openFirewall = true;
    extraCompatPackages = [ pkgs.proton-ge-bin ];
  };
  programs.gamemode.enable = true;
  hardware.opengl.enable = true;
  nixpkgs.overlays = [
    (final: prev: { mangohud = prev.mangohud.override { nvidiaSupport = true; }; })
  ];
  nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "steam" "steam-unwrapped" ];
  services.sunshine = { enable = true; capSysAdmin = true; };
  services.my-own-thing = { enable = true; level = 3; };
  environment.variables = { EDITOR = "hx"; MOZ_ENABLE_WAYLAND = "1"; };
  environment.shellAliases.top = "btop";
  swapDevices = lib.mkForce [ ];
  system.stateVersion = "25.11";
}
