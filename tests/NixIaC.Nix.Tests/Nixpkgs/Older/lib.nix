# The newer lib, which our modules are written for, with what modules of the older nixpkgs still call.
{ nixpkgs, lib }:
let
  older = import (nixpkgs + "/lib");
in
(import lib).extend (
  final: prev:
  removeAttrs older (builtins.attrNames prev)
  // {
    types = prev.types // {
      loaOf = final.types.attrsOf;
      string = final.types.str;
    };

    modules = prev.modules // {
      # Options that came later have no meaning there: what sets them is dropped, in submodules too.
      evalModules =
        arguments:
        prev.modules.evalModules (
          removeAttrs arguments [ "check" ]
          // {
            modules = arguments.modules or [ ] ++ [ { _module.check = final.mkDefault false; } ];
          }
        );
    };
    inherit (final.modules) evalModules;
  }
)
