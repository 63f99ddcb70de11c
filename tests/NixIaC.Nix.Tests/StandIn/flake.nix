{
  description = "A small stand-in for nixpkgs, to try a flake of ours on";

  outputs =
    { self }:
    let
      lib = import ./lib;
    in
    {
      inherit lib;
      legacyPackages = lib.genAttrs lib.systems.flakeExposed (
        system: import ./default.nix { inherit system; }
      );
    };
}
