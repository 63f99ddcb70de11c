# What `import nixpkgs { … }` gives.
{
  system ? builtins.currentSystem,
  localSystem ? system,
  crossSystem ? localSystem,
  overlays ? [ ],
  config ? { },
}:
let
  lib = import ./lib;
in
import ./pkgs {
  inherit lib overlays config;
  buildPlatform = lib.systems.elaborate localSystem;
  hostPlatform = lib.systems.elaborate crossSystem;
}
