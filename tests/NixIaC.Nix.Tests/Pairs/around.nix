# What the pairs of the page want from NixOS beside what the stand-in has, and others that define the same options.
{ lib, ... }:
{
  options.nix.settings.max-jobs = lib.mkOption {
    type = lib.types.int;
    default = 8;
  };

  config = {
    boot.kernelParams = [ "quiet" ];
    environment.etc."motd".text = "Of others.";
  };
}
