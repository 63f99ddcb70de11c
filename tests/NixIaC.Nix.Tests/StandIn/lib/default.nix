# Every part sees the whole, as in nixpkgs; a part is also reachable by its own name.
let
  part = file: import file lib;
  parts = {
    trivial = part ./trivial.nix;
    attrsets = part ./attrsets.nix;
    lists = part ./lists.nix;
    strings = part ./strings.nix;
    options = part ./options.nix;
    modules =
      part ./properties.nix // part ./modules.nix // part ./tree.nix // part ./evaluation.nix;
    meta = part ./meta.nix;
  };
  lib =
    builtins.foldl' (all: name: all // parts.${name}) { } (builtins.attrNames parts)
    // parts
    // {
      inherit lib;
      types = part ./types.nix;
      systems = part ./systems.nix;
      nixosSystem = part ./nixos.nix;
    };
in
lib
