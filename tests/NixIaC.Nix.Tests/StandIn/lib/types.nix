# Types of options, worded as the NixOS manual words them.
lib:
let
  make = import ./types/make.nix lib;
  part = file: import file lib make types;
  types =
    part ./types/free.nix
    // part ./types/atoms.nix
    // part ./types/collections.nix
    // part ./types/choices.nix
    // part ./types/submodules.nix;
in
types
