# As `import nixpkgs { ... }`.
arguments:
let
  paths = import ./paths.nix;
  lib = import ./lib.nix paths;
  platforms = lib.filterAttrs (name: value: name == "localSystem" || name == "crossSystem") arguments;
  pkgs = import paths.nixpkgs (
    arguments
    // builtins.mapAttrs (_: import ./platform.nix lib) platforms
    // {
      overlays = arguments.overlays or [ ] ++ [ (import ./overlay.nix) ];
    }
  );
in
pkgs // { inherit lib; }
