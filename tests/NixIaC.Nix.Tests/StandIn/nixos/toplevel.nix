# What is built of a system: its configuration as JSON, and what activates it.
{
  config,
  lib,
  options,
  pkgs,
  ...
}:
let
  failed = map (assertion: assertion.message) (
    lib.filter (assertion: !assertion.assertion) config.assertions
  );
  checked =
    if failed != [ ] then
      throw "\nFailed assertions:\n${lib.concatMapStringsSep "\n" (message: "- ${message}") failed}"
    else
      lib.foldl' (system: message: lib.warn message system) system config.warnings;

  configuration = builtins.toJSON (import ./values.nix lib (removeAttrs options [ "_module" ]));

  name = if config.networking.hostName == "" then "unnamed" else config.networking.hostName;
  switch = ''
    #!/bin/sh
    echo "$1 ${name}"
  '';
  system =
    pkgs.runCommand "nixos-system-${name}-${lib.version}"
      {
        inherit configuration switch;
        inherit (config.networking) hostName;
        platform = pkgs.stdenv.hostPlatform.system;
        release = lib.version;
        passAsFile = [
          "configuration"
          "switch"
        ];
      }
      ''
        mkdir -p $out/etc/nixiac $out/bin
        cp $configurationPath $out/etc/nixiac/config.json
        echo "$hostName" >$out/etc/hostname
        echo "$platform" >$out/system
        echo "$release" >$out/nixos-version
        cp $switchPath $out/bin/switch-to-configuration
        ln -s bin/switch-to-configuration $out/activate
        ln -s bin/switch-to-configuration $out/init
        chmod +x $out/bin/switch-to-configuration
      '';
in
{
  options.system.build = lib.mkOption {
    type = lib.types.lazyAttrsOf lib.types.raw;
    default = { };
    internal = true;
  };

  config.system.build.toplevel = checked;
}
