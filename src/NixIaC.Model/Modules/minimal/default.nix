# Machines that NixOS does not run on: a kernel, and an initramfs with a static busybox that supervises
# services. Not a NixOS module but a library of its own, with modules of its own kind:
#
#   minimal = import ./modules/minimal {
#     pkgs = import nixpkgs { localSystem = "x86_64-linux"; crossSystem = "m68k-unknown-linux-gnu"; };
#     modules = [ ./systems/quadra.nix ];
#   };
#
# gives `minimal.config.system.build.image`, a folder with kernel, initramfs and command line.
{
  pkgs,
  lib ? pkgs.lib,
  modules,
}:
let
  evaluated = lib.evalModules {
    specialArgs = {
      inherit pkgs;
      # Programs without libraries, for files small enough; with them where musl does not run.
      staticPkgs =
        if lib.meta.availableOn pkgs.stdenv.hostPlatform pkgs.musl then pkgs.pkgsStatic else pkgs;
    };
    modules = [
      ./assertions.nix
      ./base.nix
      ./files.nix
      ./image.nix
      ./kernel.nix
      ./logging.nix
      ./network.nix
      ./packages.nix
      ./services.nix
      ./ssh.nix
    ]
    ++ modules;
  };

  failed = map (one: one.message) (
    lib.filter (one: !one.assertion) evaluated.config.assertions
  );
in
{
  inherit (evaluated) options;
  config =
    if failed == [ ] then
      evaluated.config
    else
      throw "This minimal image cannot be:\n${lib.concatMapStringsSep "\n" (text: "- ${text}") failed}";
}
