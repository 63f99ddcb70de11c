{
  description = "A nixpkgs older than our fleets, with the lib of a newer one";

  outputs =
    { self }:
    let
      # The test writes it: { nixpkgs, lib }, two absolute paths.
      paths = import ./paths.nix;
      lib = import ./lib.nix paths;
      nixosSystem =
        { modules }:
        import (paths.nixpkgs + "/nixos/lib/eval-config.nix") {
          inherit lib;
          system = null;
          modules = modules ++ [ ./nixos.nix ];
        }
        // {
          extendModules = more: nixosSystem { modules = modules ++ more.modules; };
        };
    in
    {
      lib = lib // {
        inherit nixosSystem;
      };

      legacyPackages = lib.genAttrs lib.systems.flakeExposed (
        system: import ./. { inherit system; }
      );
    };
}
