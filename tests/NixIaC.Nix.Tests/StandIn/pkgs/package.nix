# One package: a folder with a program of its name that says so, and what it is told.
{
  lib,
  pkgs,
  name,
}:
let
  package =
    pkgs.runCommand "${name}-0"
      {
        program = name;
        platform = pkgs.stdenv.hostPlatform.config;
      }
      ''
        mkdir -p $out/bin
        echo "#!/bin/sh" >$out/bin/$program
        echo "echo $program for $platform \"\$@\"" >>$out/bin/$program
        chmod +x $out/bin/$program
      '';
in
package
// {
  pname = name;
  version = "0";
  src = builtins.toFile "${name}-source" "";
  meta.mainProgram = name;
  override = _: package;
  overrideAttrs = _: package;
}
