# Packages of the platform that the system is for.
{ config, lib, ... }:
let
  cfg = config.nixpkgs;
  platform = lib.mkOption {
    type = lib.types.either lib.types.str lib.types.attrs;
    apply = lib.systems.elaborate;
  };
in
{
  options = {
    _pkgs = lib.mkOption {
      type = lib.types.raw;
      internal = true;
    };
    nixpkgs = {
      hostPlatform = platform;
      buildPlatform = platform // {
        default = cfg.hostPlatform;
      };
      overlays = lib.mkOption {
        type = lib.types.listOf lib.types.raw;
        default = [ ];
      };
      config = lib.mkOption {
        type = lib.types.attrs;
        default = { };
      };
    };
  };

  config = {
    _module.args.pkgs = config._pkgs;
    _pkgs = import ../pkgs {
      inherit lib;
      inherit (cfg)
        hostPlatform
        buildPlatform
        overlays
        config
        ;
    };
  };
}
