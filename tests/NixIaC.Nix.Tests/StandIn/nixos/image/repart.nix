# A disk that systemd-repart fills: here, a list of what would be on it.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.image.repart;
  partition = lib.types.submodule {
    options = {
      storePaths = lib.mkOption {
        type = lib.types.listOf lib.types.raw;
        default = [ ];
      };
      contents = lib.mkOption {
        type = lib.types.attrsOf lib.types.raw;
        default = { };
      };
      repartConfig = lib.mkOption {
        type = lib.types.attrsOf lib.types.raw;
      };
    };
  };
in
{
  options.image.repart = {
    name = lib.mkOption { type = lib.types.str; };
    partitions = lib.mkOption {
      type = lib.types.attrsOf partition;
      default = { };
    }
    // {
      holdsToplevel = true;
    };
  };
  options.system.boot.loader.ukiFile = lib.mkOption {
    type = lib.types.str;
    default = "nixos.efi";
    internal = true;
  };

  config.system.build = {
    uki = pkgs.runCommand "uki" { inherit (config.system.build) toplevel; } "mkdir $out; echo $toplevel >$out/nixos.efi";
    image = pkgs.runCommand "image-repart" {
      inherit (cfg) name;
      listing = lib.concatStringsSep "\n" (
        lib.concatLists (
          lib.mapAttrsToList (
            name: one:
            map (path: "${name} ${path}") one.storePaths
            ++ lib.mapAttrsToList (target: from: "${name} ${target} ${from.source}") one.contents
          ) cfg.partitions
        )
      );
    } "mkdir $out; echo \"$listing\" >$out/$name.raw";
  };
}
